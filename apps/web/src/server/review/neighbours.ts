import type { PrismaClient } from '@nabla/db';

type Neighbours = { readonly before: string | null; readonly next: string | null };
type Place = { readonly assignmentExerciseId: string; readonly userId: string };

const NOBODY: Neighbours = { before: null, next: null };

/** The latest submissions to the same exercise of the students before and after this one, by name. */
export async function byStudent(db: PrismaClient, { assignmentExerciseId, userId }: Place): Promise<Neighbours> {
  const [found] = await db.$queryRaw<Neighbours[]>`
    WITH latest AS (
      SELECT DISTINCT ON (s."userId") s."userId", s.id, u.name
      FROM submission s JOIN "user" u ON u.id = s."userId"
      WHERE s."assignmentExerciseId" = ${assignmentExerciseId}
      ORDER BY s."userId", s.attempt DESC
    ), placed AS (
      SELECT "userId", lag(id) OVER line AS before, lead(id) OVER line AS next
      FROM latest WINDOW line AS (ORDER BY name, "userId")
    )
    SELECT before, next FROM placed WHERE "userId" = ${userId}`;
  return found ?? NOBODY;
}

/** The latest submissions of the same student to the exercises before and after this one, in the course's order. */
export async function byExercise(db: PrismaClient, { assignmentExerciseId, userId }: Place): Promise<Neighbours> {
  const [found] = await db.$queryRaw<Neighbours[]>`
    WITH latest AS (
      SELECT DISTINCT ON (ae.id) ae.id AS exercise, s.id, a.position AS unit, ae.position
      FROM submission s
      JOIN assignment_exercise ae ON ae.id = s."assignmentExerciseId"
      JOIN assignment a ON a.id = ae."assignmentId"
      WHERE s."userId" = ${userId} AND a."courseId" = (
        SELECT own."courseId" FROM assignment own JOIN assignment_exercise here ON here."assignmentId" = own.id WHERE here.id = ${assignmentExerciseId}
      )
      ORDER BY ae.id, s.attempt DESC
    ), placed AS (
      SELECT exercise, lag(id) OVER line AS before, lead(id) OVER line AS next
      FROM latest WINDOW line AS (ORDER BY unit, position, exercise)
    )
    SELECT before, next FROM placed WHERE exercise = ${assignmentExerciseId}`;
  return found ?? NOBODY;
}
