import type { Prisma } from '@nabla/db';
import { packCells, toCell } from '#grades/cells.ts';
import { gradeStudent, type StudentGrades } from '#grades/grade-student.ts';
import { readAttempts, readPrints } from '../grades/read-attempts.ts';
import { readCourse, type GradedCourse } from '../grades/read-course.ts';
import { readGrants, withGrants } from '../grades/read-work.ts';
import { clockIn } from '../grades/zone.ts';
import type { Question } from './grade-course.ts';
import { commonBasis, knownRows, ownBasis } from './known-rows.ts';
import { readStudents } from './read-students.ts';

/** The gradebook's page: columns, and a row a student, packed. */
export async function openGradebook({ db, courseId, language, now }: Question) {
  const [course, students] = await Promise.all([readCourse(db, courseId, language), readStudents(db, courseId)]);
  // One moment's state, so that a print is of the very work that was graded.
  const known = await db.$transaction((snapshot) => gradeChanged(snapshot, { course, students, now: now.getTime() }), { isolationLevel: 'RepeatableRead' });
  const assignments = course.assignments.map(({ id, slug, title, dueAt, exercises }) => ({ id, slug, title, dueAt, exercises }));
  const rows = students.flatMap((student) => {
    const row = known.get(student.id)?.row;
    return row ? [{ ...student, ...row }] : [];
  });
  return { timeZone: course.timeZone, lateDays: course.lateDays, assignments, rows };
}

type Class = { readonly course: GradedCourse; readonly students: readonly { readonly id: string }[]; readonly now: number };

/** Grades those whose work, grants or rules changed since this process last did; a large course changes little between two looks. @returns a row for every student */
async function gradeChanged(db: Prisma.TransactionClient, { course, students, now }: Class): Promise<ReturnType<typeof knownRows>> {
  const { id: courseId, rules, timeZone } = course;
  const known = knownRows(courseId, commonBasis(rules, timeZone, now));
  const prints = await readPrints(db, courseId);
  const grants = await readGrants(db, { courseId });
  const bases = students.map(({ id }) => ({ id, basis: ownBasis(prints.get(id), grants(id), now) }));
  const changed = bases.filter(({ id, basis }) => known.get(id)?.basis !== basis);
  if (changed.length === 0) return known;
  const attempts = await readAttempts(db, { courseId, ...(changed.length === students.length ? {} : { userIds: changed.map(({ id }) => id) }) });
  const clock = clockIn(timeZone, now);
  for (const { id, basis } of changed) known.set(id, { basis, row: toRow(gradeStudent(rules, withGrants(attempts(id), grants(id)), clock)) });
  return known;
}

/** What a row of the gradebook says beside the name. */
export type GradebookRow = ReturnType<typeof toRow>;

const toRow = ({ assignments, total, lateDays }: StudentGrades) => ({
  cells: packCells(assignments.flatMap(({ exercises }) => exercises.map(toCell))),
  /** Points of each assignment; null while it does not count. */
  sums: assignments.map(({ standing, points, maxPoints }) => (standing === 'counts' && maxPoints > 0 ? points : null)),
  total: total.percent,
  lateDaysLeft: lateDays.granted - lateDays.spent,
});
