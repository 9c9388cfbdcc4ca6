import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AssignmentList } from '#features/assignment/assignment-list.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = { readonly params: Promise<{ readonly courseSlug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('assignments'))('title') };
}

export default async function AssignmentsPage({ params }: Props) {
  const { courseSlug } = await params;
  const [course, list] = await orElsewhere(`/courses/${courseSlug}/staff/assignments`, async () => {
    const server = await api();
    return Promise.all([server.course.head({ courseSlug }), server.assignment.list({ courseSlug })]);
  });
  return (
    <StaffFrame courseSlug={courseSlug} page="assignments">
      <AssignmentList course={course} list={list} />
    </StaffFrame>
  );
}
