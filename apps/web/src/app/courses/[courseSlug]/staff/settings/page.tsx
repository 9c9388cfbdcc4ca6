import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { CourseSettings } from '#features/settings/course-settings.tsx';
import { StudentGroups } from '#features/settings/student-groups.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';
import page from '#ui/staff-page.module.css';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage({ params }: Props) {
  const { courseSlug } = await params;
  const [t, [settings, mayCreate]] = await Promise.all([
    getTranslations('settings'),
    orElsewhere(`/courses/${courseSlug}/staff/settings`, async () => {
      const server = await api();
      return Promise.all([server.settings.open({ courseSlug }), server.course.mayCreate()]);
    }),
  ]);
  return (
    <StaffFrame courseSlug={courseSlug} page="settings">
      <main id="content" className={page['page']}>
        <h1 className={page['title']}>{t('title')}</h1>
        <CourseSettings key={JSON.stringify(settings.gradeGroups)} settings={settings} />
        <StudentGroups settings={settings} />
        {mayCreate && (
          <p className={page['more']}>
            <Link href="/courses/new">{t('newCourse')}</Link>
          </p>
        )}
      </main>
    </StaffFrame>
  );
}
