import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewCourse } from '#features/settings/new-course.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newCourse'))('title') };
}

export default async function NewCoursePage() {
  const [t, mayCreate] = await Promise.all([getTranslations('newCourse'), orElsewhere('/courses/new', async () => (await api()).course.mayCreate())]);
  if (!mayCreate) notFound();
  return (
    <PageFrame trail={[{ title: t('title') }]}>
      <NewCourse zones={Intl.supportedValuesOf('timeZone')} />
    </PageFrame>
  );
}
