import type { Prisma } from '@nabla/db';
import type { AssignmentForm } from '#schemas/assignment.ts';
import { findExercise } from '../catalog.ts';
import type { Problem } from './to-columns.ts';

type Wanted = AssignmentForm['exercises'];

/**
 * Brings an assignment's exercises in step with what is wanted. New ones come in their newest version, those that are
 * there keep theirs, and those that somebody handed in to cannot go.
 */
export async function fillExercises(transaction: Prisma.TransactionClient, assignmentId: string, wanted: Wanted): Promise<Problem | null> {
  const ids = wanted.map(({ exerciseId }) => exerciseId);
  if (new Set(ids).size < ids.length) return 'exercise_twice';
  const present = await transaction.assignmentExercise.findMany({ where: { assignmentId }, select: { id: true, exerciseId: true, _count: { select: { submissions: true } } } });
  const leaving = present.filter(({ exerciseId }) => !ids.includes(exerciseId));
  if (leaving.some(({ _count }) => _count.submissions > 0)) return 'exercise_has_work';
  await transaction.assignmentExercise.deleteMany({ where: { id: { in: leaving.map(({ id }) => id) } } });
  for (const [position, { exerciseId, points }] of wanted.entries()) {
    const known = present.find((exercise) => exercise.exerciseId === exerciseId);
    const hash = findExercise(exerciseId)?.hash;
    if (known) await transaction.assignmentExercise.update({ where: { id: known.id }, data: { position, points }, select: { id: true } });
    else if (hash === undefined || !(await isPublished(transaction, exerciseId, hash))) return 'unknown_exercise';
    else await transaction.assignmentExercise.create({ data: { assignmentId, exerciseId, exerciseHash: hash, position, points }, select: { id: true } });
  }
  return null;
}

const isPublished = async (transaction: Prisma.TransactionClient, exerciseId: string, hash: string): Promise<boolean> =>
  (await transaction.exerciseVersion.count({ where: { exerciseId, hash } })) > 0;
