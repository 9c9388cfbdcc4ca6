import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RegradeListPage } from '#features/regrade/regrade-list-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('regrade'))('title') };
}

export default async function RegradesPage({ params }: Props) {
  const { courseSlug } = await params;
  const list = await orElsewhere(`/courses/${courseSlug}/staff/regrades`, async () => (await api()).regrade.list({ courseSlug }));
  const { role } = await (await api()).course.head({ courseSlug });
  return (
    <StaffFrame courseSlug={courseSlug} page="regrades">
      <RegradeListPage courseSlug={courseSlug} list={list} mayDecide={role !== 'assistant'} />
    </StaffFrame>
  );
}
