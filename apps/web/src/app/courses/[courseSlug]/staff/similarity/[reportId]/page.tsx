import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { z } from 'zod';
import { ReportPage } from '#features/similarity/report-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string; readonly reportId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

/** In percent, in the address; honest solutions of one exercise stay below it. */
const threshold = z.coerce.number().min(30).max(100).catch(60);

const open = cache((courseSlug: string, reportId: string, percent: number) =>
  orElsewhere(`/courses/${courseSlug}/staff/similarity/${reportId}`, async () => (await api()).similarity.open({ courseSlug, reportId, threshold: percent / 100 })),
);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ courseSlug, reportId }, asked] = await Promise.all([params, searchParams]);
  const { exercise } = await open(courseSlug, reportId, threshold.parse(asked['threshold'] ?? 60));
  return { title: (await getTranslations('similarity'))('of', { exercise: exercise.title }) };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ courseSlug, reportId }, asked] = await Promise.all([params, searchParams]);
  const percent = threshold.parse(asked['threshold'] ?? 60);
  const report = await open(courseSlug, reportId, percent);
  return (
    <StaffFrame courseSlug={courseSlug} page="similarity" detail={report.exercise.title}>
      <ReportPage courseSlug={courseSlug} report={report} percent={percent} />
    </StaffFrame>
  );
}
