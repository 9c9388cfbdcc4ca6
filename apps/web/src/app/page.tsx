import { redirect } from 'next/navigation';
import { CourseList } from '#features/course/course-list.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export default async function HomePage() {
  const [courses, mayCreate] = await orElsewhere('/', async () => {
    const { course } = await api();
    return Promise.all([course.list(), course.mayCreate()]);
  });
  const [only] = courses;
  if (only && courses.length === 1) redirect(`/courses/${only.slug}`);
  return (
    <PageFrame>
      <CourseList courses={courses} mayCreate={mayCreate} />
    </PageFrame>
  );
}
