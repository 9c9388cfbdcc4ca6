import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CheckPage } from '#features/check/check-page.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Place = { readonly courseSlug: string; readonly exerciseId: string };
type Props = { readonly params: Promise<Place> };

const open = cache((courseSlug: string, exerciseId: string) =>
  orElsewhere(`/courses/${courseSlug}/exercises/${exerciseId}`, async () => (await api()).check.open({ courseSlug, exerciseId })),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { courseSlug, exerciseId } = await params;
  const { exercise } = await open(courseSlug, exerciseId);
  return { title: exercise.title };
}

export default async function StaffExercisePage({ params }: Props) {
  const { courseSlug, exerciseId } = await params;
  const opened = await open(courseSlug, exerciseId);
  const [t, course] = await Promise.all([getTranslations('check'), (await api()).course.open({ courseSlug })]);
  const trail = [
    { title: course.title, href: `/courses/${courseSlug}` },
    { title: t('exercises'), href: `/courses/${courseSlug}/exercises` },
    { title: opened.exercise.title },
  ];
  return (
    <PageFrame trail={trail}>
      <CheckPage courseSlug={courseSlug} first={opened} />
    </PageFrame>
  );
}
