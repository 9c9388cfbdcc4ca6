import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CheckList } from '#features/check/check-list.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('check'))('exercises') };
}

export default async function ExercisesPage({ params }: Props) {
  const { courseSlug } = await params;
  const [t, modules, course] = await orElsewhere(`/courses/${courseSlug}/exercises`, async () => {
    const { check, course: courses } = await api();
    return Promise.all([getTranslations('check'), check.list({ courseSlug }), courses.open({ courseSlug })]);
  });
  return (
    <PageFrame trail={[{ title: course.title, href: `/courses/${courseSlug}` }, { title: t('exercises') }]}>
      <CheckList courseSlug={courseSlug} first={modules} />
    </PageFrame>
  );
}
