import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckList } from '#features/check/check-list.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check'))('exercises') };
}

export default async function ExercisesPage({ params }: Props) {
  const { courseSlug } = await params;
  const modules = await orElsewhere(`/courses/${courseSlug}/staff/exercises`, async () => (await api()).check.list({ courseSlug }));
  return (
    <StaffFrame courseSlug={courseSlug} page="exercises">
      <CheckList courseSlug={courseSlug} first={modules} />
    </StaffFrame>
  );
}
