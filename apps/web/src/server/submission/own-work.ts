import type { PrismaClient } from '@nabla/db';
import type { UserId } from '../ids.ts';
import { listOwnAttempts } from './list.ts';

/** All that a person handed in in one course, code and results, as far as these are shown already. */
export async function readOwnWork(db: PrismaClient, { courseId, userId }: { readonly courseId: string; readonly userId: UserId }, now: Date) {
  const exercises = await db.assignmentExercise.findMany({
    where: { assignment: { courseId }, submissions: { some: { userId } } },
    orderBy: [{ assignment: { position: 'asc' } }, { position: 'asc' }],
    select: { id: true, exerciseId: true, assignment: { select: { slug: true } }, submissions: { where: { userId }, select: { id: true, source: true } } },
  });
  const works = [];
  for (const { id, exerciseId, assignment, submissions } of exercises) {
    const sources = new Map(submissions.map((submission) => [submission.id, submission.source]));
    const attempts = await listOwnAttempts(db, { userId, assignmentExerciseId: id }, now);
    works.push({ assignment: assignment.slug, exercise: exerciseId, attempts: attempts.map((attempt) => ({ ...attempt, source: sources.get(attempt.id) ?? '' })) });
  }
  return works;
}
