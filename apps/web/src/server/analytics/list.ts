import type { PrismaClient } from '@nabla/db';
import { countedOf, ofCourse } from './counted.ts';

type Row = { readonly id: string; readonly submissions: number; readonly students: number; readonly solved: number };

/** The course's exercises: how many tried, and how many got there. */
export async function listAnalytics(db: PrismaClient, courseId: string) {
  const [exercises, rows] = await Promise.all([
    db.assignmentExercise.findMany({
      where: { assignment: { courseId }, submissions: { some: {} } },
      orderBy: [{ assignment: { position: 'asc' } }, { position: 'asc' }],
      select: { id: true, version: { select: { title: true } } },
    }),
    db.$queryRaw<Row[]>`
      WITH ${countedOf(ofCourse(courseId))}
      SELECT "assignmentExerciseId" AS id, count(*)::int AS submissions, count(DISTINCT "userId")::int AS students,
        count(DISTINCT "userId") FILTER (WHERE verdict = 'accepted')::int AS solved
      FROM counted GROUP BY "assignmentExerciseId"`,
  ]);
  const numbers = new Map(rows.map((row) => [row.id, row]));
  return exercises.map(({ id, version }) => ({ submissions: 0, students: 0, solved: 0, ...numbers.get(id), id, title: version.title }));
}
