import { packCells, toCell } from '#grades/cells.ts';
import { gradeCourse, type GradedStudent, type Question } from './grade-course.ts';

/** The gradebook's page: columns, and a row a student, packed. */
export async function openGradebook(question: Question) {
  const { course, students: rows } = await gradeCourse(question, toRow);
  const assignments = course.assignments.map(({ id, slug, title, dueAt, exercises }) => ({ id, slug, title, dueAt, exercises }));
  return { timeZone: course.timeZone, lateDays: course.lateDays, assignments, rows };
}

const toRow = ({ id, name, email, groups, grades }: GradedStudent) => ({
  id,
  name,
  email,
  groups,
  cells: packCells(grades.assignments.flatMap(({ exercises }) => exercises.map(toCell))),
  /** Points of each assignment; null while it does not count. */
  sums: grades.assignments.map(({ standing, points, maxPoints }) => (standing === 'counts' && maxPoints > 0 ? points : null)),
  total: grades.total.percent,
  lateDaysLeft: grades.lateDays.granted - grades.lateDays.spent,
});
