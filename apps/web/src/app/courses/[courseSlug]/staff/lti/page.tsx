import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CourseLtiPage } from '#features/lti/course-lti-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lti.course'))('title') };
}

export default async function StaffLtiPage({ params }: Props) {
  const { courseSlug } = await params;
  const contexts = await orElsewhere(`/courses/${courseSlug}/staff/lti`, async () => (await api()).lti.openCourse({ courseSlug }));
  return (
    <StaffFrame courseSlug={courseSlug} page="lti">
      <CourseLtiPage courseSlug={courseSlug} contexts={contexts} />
    </StaffFrame>
  );
}
