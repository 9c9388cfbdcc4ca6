import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnalyticsListPage } from '#features/analytics/analytics-list-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('analytics'))('title') };
}

export default async function Page({ params }: Props) {
  const { courseSlug } = await params;
  const exercises = await orElsewhere(`/courses/${courseSlug}/staff/analytics`, async () => (await api()).analytics.list({ courseSlug }));
  return (
    <StaffFrame courseSlug={courseSlug} page="analytics">
      <AnalyticsListPage courseSlug={courseSlug} exercises={exercises} />
    </StaffFrame>
  );
}
