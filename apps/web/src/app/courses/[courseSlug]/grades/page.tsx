import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OwnGrades } from '#features/grades/own-grades.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('grades'))('title') };
}

export default async function OwnGradesPage({ params }: Props) {
  const { courseSlug } = await params;
  const [t, grades] = await Promise.all([
    getTranslations('grades'),
    orElsewhere(`/courses/${courseSlug}/grades`, async () => (await api()).gradebook.own({ courseSlug })),
  ]);
  return (
    <PageFrame trail={[{ title: grades.course.title, href: `/courses/${courseSlug}` }, { title: t('title') }]}>
      <OwnGrades grades={grades} />
    </PageFrame>
  );
}
