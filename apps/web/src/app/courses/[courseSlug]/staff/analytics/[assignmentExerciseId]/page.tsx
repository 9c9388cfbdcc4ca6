import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AnalyticsPage } from '#features/analytics/analytics-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string; readonly assignmentExerciseId: string }> };

const open = cache((courseSlug: string, assignmentExerciseId: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/analytics/${assignmentExerciseId}`, async () => (await api()).analytics.open({ courseSlug, assignmentExerciseId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, assignmentExerciseId } = await params;
  const { exercise } = await open(courseSlug, assignmentExerciseId);
  return { title: (await getTranslations('analytics'))('of', { exercise: exercise.title }) };
}

export default async function Page({ params }: Props) {
  const { courseSlug, assignmentExerciseId } = await params;
  const opened = await open(courseSlug, assignmentExerciseId);
  return (
    <StaffFrame courseSlug={courseSlug} page="analytics" detail={opened.exercise.title}>
      <AnalyticsPage courseSlug={courseSlug} opened={opened} />
    </StaffFrame>
  );
}
