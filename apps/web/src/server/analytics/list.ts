import type { PrismaClient } from '@nabla/db';

type Row = { readonly id: string; readonly submissions: number; readonly students: number; readonly solved: number };

/**
 * The course's exercises: how many tried, and how many got there. Counted from one index: who has all points has every case accepted.
 * Staff's own attempts say nothing about the class.
 */
export async function listAnalytics(db: PrismaClient, courseId: string) {
  const exercises = await db.assignmentExercise.findMany({
    where: { assignment: { courseId }, submissions: { some: {} } },
    orderBy: [{ assignment: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true, version: { select: { title: true } } },
  });
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."assignmentExerciseId" AS id, count(*)::int AS submissions, count(DISTINCT s."userId")::int AS students,
      (count(DISTINCT s."userId") FILTER (WHERE s.share >= 1))::int AS solved
    FROM submission s JOIN enrolment e ON e."userId" = s."userId" AND e."courseId" = ${courseId} AND e.role = 'student'
    WHERE s."assignmentExerciseId" = ANY(${exercises.map(({ id }) => id)})
    GROUP BY s."assignmentExerciseId"`;
  const numbers = new Map(rows.map((row) => [row.id, row]));
  return exercises.map(({ id, version }) => ({ submissions: 0, students: 0, solved: 0, ...numbers.get(id), id, title: version.title }));
}
