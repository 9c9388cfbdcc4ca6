import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ReviewPage } from '#features/review/review-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string; readonly submissionId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const open = cache((courseSlug: string, submissionId: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/submissions/${submissionId}`, async () => (await api()).review.open({ courseSlug, submissionId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, submissionId } = await params;
  const { student, exercise, attempt } = await open(courseSlug, submissionId);
  return { title: (await getTranslations('review'))('title', { student: student.name, exercise: exercise.title, attempt }) };
}

export default async function SubmissionPage({ params, searchParams }: Props) {
  const [{ courseSlug, submissionId }, { run }] = await Promise.all([params, searchParams]);
  const opened = await open(courseSlug, submissionId);
  const person = await (await api()).session.current();
  return (
    <StaffFrame courseSlug={courseSlug} page="submissions" detail={`${opened.student.name} · ${opened.exercise.title}`}>
      <ReviewPage key={submissionId} courseSlug={courseSlug} opened={opened} readerId={person?.id ?? ''} runId={typeof run === 'string' ? run : null} />
    </StaffFrame>
  );
}
