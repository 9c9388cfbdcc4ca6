import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GradebookPage } from '#features/gradebook/gradebook-page.tsx';
import { StaffFrame } from '#app/courses/[courseSlug]/staff/staff-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

type Props = {
  readonly params: Promise<{ readonly courseSlug: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('gradebook'))('title') };
}

export default async function CourseGradebookPage({ params, searchParams }: Props) {
  const [{ courseSlug }, asked] = await Promise.all([params, searchParams]);
  const [course, gradebook] = await orElsewhere(`/courses/${courseSlug}/staff/gradebook`, async () => {
    const server = await api();
    return Promise.all([server.course.head({ courseSlug }), server.gradebook.open({ courseSlug })]);
  });
  const said = Object.entries(asked).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return (
    <StaffFrame courseSlug={courseSlug} page="gradebook">
      <GradebookPage course={course} gradebook={gradebook} asked={new URLSearchParams(said).toString()} />
    </StaffFrame>
  );
}
