import type { Metadata } from 'next';
import { cache } from 'react';
import { CheckPage } from '#features/check/check-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Place = { readonly courseSlug: string; readonly exerciseId: string };
type Props = { readonly params: Promise<Place> };

const open = cache((courseSlug: string, exerciseId: string) =>
  orElsewhere(`/courses/${courseSlug}/staff/exercises/${exerciseId}`, async () => (await api()).check.open({ courseSlug, exerciseId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, exerciseId } = await params;
  const { exercise } = await open(courseSlug, exerciseId);
  return { title: exercise.title };
}

export default async function StaffExercisePage({ params }: Props) {
  const { courseSlug, exerciseId } = await params;
  const opened = await open(courseSlug, exerciseId);
  return (
    <StaffFrame courseSlug={courseSlug} page="exercises" detail={opened.exercise.title}>
      <CheckPage courseSlug={courseSlug} first={opened} />
    </StaffFrame>
  );
}
