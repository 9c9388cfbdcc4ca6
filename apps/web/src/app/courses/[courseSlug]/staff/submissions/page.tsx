import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SubmissionListPage } from '#features/review/submission-list-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import { submissionFilterInAddress } from '#server/review/filter.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('submissions') };
}

export default async function SubmissionsPage({ params, searchParams }: Props) {
  const [{ courseSlug }, asked] = await Promise.all([params, searchParams]);
  const filter = submissionFilterInAddress.parse(asked);
  const path = `/courses/${courseSlug}/staff/submissions`;
  const list = await orElsewhere(path, async () => (await api()).review.list({ courseSlug, filter }));
  return (
    <StaffFrame courseSlug={courseSlug} page="submissions">
      <SubmissionListPage list={list} filter={filter} path={path} />
    </StaffFrame>
  );
}
