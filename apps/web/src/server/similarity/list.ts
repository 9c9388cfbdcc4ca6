import type { PrismaClient } from '@nabla/db';

/** The exercises to which more than one student has submitted, each with its latest comparison. */
export async function listReports(db: PrismaClient, courseId: string) {
  const exercises = await db.assignmentExercise.findMany({
    where: { assignment: { courseId }, submissions: { some: {} } },
    orderBy: [{ assignment: { position: 'asc' } }, { position: 'asc' }],
    select: {
      id: true,
      version: { select: { title: true } },
      similarity: { orderBy: { requestedAt: 'desc' }, take: 1, select: { id: true, requestedAt: true, finishedAt: true, failure: true } },
    },
  });
  const students = await countStudents(db, courseId);
  return exercises.map(({ id, version, similarity }) => ({ id, title: version.title, students: students.get(id) ?? 0, latest: similarity[0] ?? null }));
}

async function countStudents(db: PrismaClient, courseId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ readonly id: string; readonly students: number }[]>`
    SELECT ae.id, count(DISTINCT s."userId")::int AS students
    FROM assignment_exercise ae
    JOIN assignment a ON a.id = ae."assignmentId"
    JOIN submission s ON s."assignmentExerciseId" = ae.id
    JOIN enrolment e ON e."userId" = s."userId" AND e."courseId" = a."courseId" AND e.role = 'student'
    WHERE a."courseId" = ${courseId} GROUP BY ae.id`;
  return new Map(rows.map(({ id, students }) => [id, students]));
}
