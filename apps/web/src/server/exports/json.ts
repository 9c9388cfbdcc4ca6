import { stepsOf } from '#grades/steps.ts';
import type { CourseGrades } from '../gradebook/grade-course.ts';

/** Everything that the gradebook knows, with the steps that led to each number. Moments are ISO 8601 in UTC. */
export function toJson({ course, students }: CourseGrades): string {
  const file = {
    format: 'nabla-grades/1',
    course: { slug: course.slug, title: course.title, timeZone: course.timeZone, lateDays: course.lateDays },
    assignments: course.assignments.map(({ slug, title, opensAt, dueAt, closesAt, exercises }) => ({ slug, title, opensAt, dueAt, closesAt, exercises: exercises.map(({ exerciseId, points }) => ({ exerciseId, points })) })),
    students: students.map(({ name, email, groups, grades }) => ({
      name,
      email,
      groups,
      percent: grades.total.percent,
      lateDaysSpent: grades.lateDays.spent,
      assignments: grades.assignments.map((graded, index) => ({
        slug: course.assignments[index]?.slug,
        standing: graded.standing,
        points: graded.points,
        maxPoints: graded.maxPoints,
        exercises: graded.exercises.map((grade, column) => ({
          exerciseId: course.assignments[index]?.exercises[column]?.exerciseId,
          state: grade.state,
          points: 'points' in grade ? grade.points : null,
          maxPoints: grade.maxPoints,
          steps: stepsOf(grade, { dates: course.rules.assignments[index]?.dates ?? graded.dates, overrides: graded.overrides }),
        })),
      })),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
