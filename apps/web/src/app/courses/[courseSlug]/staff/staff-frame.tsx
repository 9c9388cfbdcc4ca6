import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageFrame } from '#app/page-frame.tsx';
import type { StaffPage } from '#features/staff/pages.ts';
import { StaffNavigation } from '#features/staff/staff-navigation.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = {
  readonly courseSlug: string;
  readonly page: StaffPage;
  /** What of the page is shown, where that has a page of its own below it. */
  readonly detail?: string;
  readonly children: ReactNode;
};

/** What every page of a course's staff has around it. */
export async function StaffFrame({ courseSlug, page, detail, children }: Props) {
  const path = `/courses/${courseSlug}/staff/${page}`;
  const [t, course] = await Promise.all([getTranslations('staff'), orElsewhere(path, async () => (await api()).course.head({ courseSlug }))]);
  const title = t(`pages.${page}`);
  const trail = [
    { title: course.title, href: `/courses/${courseSlug}` },
    ...(detail === undefined ? [{ title }] : [{ title, href: path }, { title: detail }]),
  ];
  return (
    <PageFrame trail={trail}>
      <StaffNavigation course={course} current={page} />
      {children}
    </PageFrame>
  );
}
