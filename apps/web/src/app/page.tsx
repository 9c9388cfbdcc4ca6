import { redirect } from 'next/navigation';
import { CourseList } from '#features/course/course-list.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

export default async function HomePage() {
  const courses = await orElsewhere('/', async () => (await api()).course.list());
  const [only] = courses;
  if (only && courses.length === 1) redirect(`/courses/${only.slug}`);
  return (
    <PageFrame>
      <CourseList courses={courses} />
    </PageFrame>
  );
}
