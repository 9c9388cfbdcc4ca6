import { CourseList } from '#features/course/course-list.tsx';
import { PageFrame } from '#app/page-frame.tsx';
import { api, orElsewhere } from '#server/api.ts';

/** All of a person's courses; the home page leads on where there is only one. */
export default async function CoursesPage() {
  const [courses, mayCreate] = await orElsewhere('/courses', async () => {
    const { course } = await api();
    return Promise.all([course.list(), course.mayCreate()]);
  });
  return (
    <PageFrame>
      <CourseList courses={courses} mayCreate={mayCreate} />
    </PageFrame>
  );
}
