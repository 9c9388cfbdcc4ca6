import type { PrismaClient } from '@nabla/db';
import { findExercise } from '../catalog.ts';

/** The course's exercises with the version that they are graded in and the newest one, and the regrades there were. */
export async function listRegrades(db: PrismaClient, courseId: string) {
  const [exercises, regrades] = await Promise.all([
    db.assignmentExercise.findMany({
      where: { assignment: { courseId }, submissions: { some: {} } },
      orderBy: [{ assignment: { position: 'asc' } }, { position: 'asc' }],
      select: { id: true, exerciseId: true, exerciseHash: true, version: { select: { title: true } }, _count: { select: { submissions: true } } },
    }),
    db.regrade.findMany({
      where: { assignmentExercise: { assignment: { courseId } } },
      orderBy: { startedAt: 'desc' },
      take: 100,
      select: { id: true, state: true, scope: true, startedAt: true, startedBy: { select: { name: true } }, assignmentExercise: { select: { id: true, version: { select: { title: true } } } } },
    }),
  ]);
  const trials = new Map(regrades.filter(({ state }) => state === 'trial').map((regrade) => [regrade.assignmentExercise.id, regrade.id]));
  return {
    exercises: exercises.map(({ id, exerciseId, exerciseHash, version, _count }) => ({
      id,
      title: version.title,
      hash: exerciseHash,
      newestHash: findExercise(exerciseId)?.hash ?? exerciseHash,
      submissions: _count.submissions,
      trialId: trials.get(id) ?? null,
    })),
    regrades: regrades.map(({ assignmentExercise, ...regrade }) => ({ ...regrade, title: assignmentExercise.version.title })),
  };
}
