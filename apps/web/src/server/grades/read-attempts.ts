import type { Prisma } from '@nabla/db';
import { z } from 'zod';
import type { Attempt, AttemptResult } from '#grades/work.ts';

/** Whose work: of everybody in the course, or of some. */
export type Whose = { readonly courseId: string; readonly userIds?: readonly string[] };

/**
 * Every attempt in a course, by student and exercise. One row a student, read from an index alone: a hundred thousand submissions cross
 * the wire as numbers. An attempt is "exercise,number,moment,share"; the exercise is its place in the list of ids.
 */
export async function readAttempts(db: Prisma.TransactionClient, { courseId, userIds }: Whose): Promise<(student: string) => AttemptsByExercise> {
  const exercises = await db.assignmentExercise.findMany({ where: { assignment: { courseId } }, select: { id: true } });
  const ids = exercises.map(({ id }) => id);
  const rows = await db.$queryRaw`
    SELECT s."userId", string_agg(exercise.place || ',' || s.attempt || ',' || (date_part('epoch', s."submittedAt") * 1000)::bigint || ',' || COALESCE(s.share::text, ''), ' ') AS attempts
    FROM unnest(${ids}::text[]) WITH ORDINALITY AS exercise(id, place)
    JOIN submission s ON s."assignmentExerciseId" = exercise.id AND (${userIds ?? null}::text[] IS NULL OR s."userId" = ANY(${userIds ?? null}))
    GROUP BY s."userId"`;
  const texts = new Map(attemptRows.parse(rows).map((row) => [row.userId, row.attempts]));
  return (student) => byExercise(texts.get(student), ids);
}

/**
 * For each student a print of what `readAttempts` would read: as long as it stays the same, so do attempts and results.
 * A quarter of the work, since nothing is written out.
 */
export async function readPrints(db: Prisma.TransactionClient, courseId: string): Promise<ReadonlyMap<string, string>> {
  const exercises = await db.assignmentExercise.findMany({ where: { assignment: { courseId } }, select: { id: true } });
  const rows = await db.$queryRaw`
    SELECT s."userId", count(*) || ' ' || bit_xor(hashtextextended(s."assignmentExerciseId",
      hashfloat8extended(COALESCE(s.share, -2), timestamp_hash_extended(s."submittedAt", s.attempt)))) AS print
    FROM unnest(${exercises.map(({ id }) => id)}::text[]) AS exercise(id)
    JOIN submission s ON s."assignmentExerciseId" = exercise.id
    GROUP BY s."userId"`;
  return new Map(printRows.parse(rows).map(({ userId, print }) => [userId, print]));
}

const printRows = z.array(z.object({ userId: z.string(), print: z.string() }));

type AttemptsByExercise = ReadonlyMap<string, readonly Attempt[]>;

const attemptRows = z.array(z.object({ userId: z.string(), attempts: z.string() }));

/** Taken apart when a student's turn comes: a whole course as objects costs more to keep than to make. */
function byExercise(attempts: string | undefined, ids: readonly string[]): AttemptsByExercise {
  const found = new Map<string, Attempt[]>();
  for (const text of attempts?.split(' ') ?? []) {
    const [place, number, at, share] = text.split(',');
    const id = ids[Number(place) - 1] ?? '';
    const attempt = { number: Number(number), at: Number(at), result: resultOf(share ?? '') };
    const others = found.get(id);
    if (others) others.push(attempt);
    else found.set(id, [attempt]);
  }
  return found;
}

const resultOf = (share: string): AttemptResult =>
  share === '' ? { kind: 'waiting' } : share === '-1' ? { kind: 'not_graded' } : { kind: 'graded', fraction: Number(share) };
