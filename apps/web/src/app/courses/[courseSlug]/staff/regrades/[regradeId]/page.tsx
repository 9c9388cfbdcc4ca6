import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { RegradePage } from '#features/regrade/regrade-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string; readonly regradeId: string }> };

const open = cache((courseSlug: string, regradeId: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/regrades/${regradeId}`, async () => (await api()).regrade.open({ courseSlug, regradeId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, regradeId } = await params;
  const { exercise } = await open(courseSlug, regradeId);
  return { title: (await getTranslations('regrade'))('of', { exercise: exercise.title }) };
}

export default async function Page({ params }: Props) {
  const { courseSlug, regradeId } = await params;
  const opened = await open(courseSlug, regradeId);
  const { role } = await (await api()).course.head({ courseSlug });
  return (
    <StaffFrame courseSlug={courseSlug} page="regrades" detail={opened.exercise.title}>
      <RegradePage courseSlug={courseSlug} opened={opened} mayDecide={role !== 'assistant'} />
    </StaffFrame>
  );
}
