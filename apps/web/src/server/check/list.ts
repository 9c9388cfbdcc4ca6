import type { PrismaClient } from '@nabla/db';
import { catalog } from '../catalog.ts';
import { checksOf } from './read-check.ts';
import { stateOf } from './state.ts';

/** All modules of the catalog with their exercises, and how each stands. */
export async function listChecks(db: PrismaClient) {
  const { modules, exercises } = catalog();
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const checks = await db.exerciseCheck.findMany({
    where: { OR: [{ finishedAt: null }, ...exercises.map(checksOf)] },
    orderBy: { requestedAt: 'desc' },
    select: { exerciseId: true, passed: true, finishedAt: true },
  });
  const rowOf = (exerciseId: string) => {
    const exercise = known.get(exerciseId);
    if (!exercise) return [];
    const own = checks.filter((check) => check.exerciseId === exerciseId);
    const latest = own.find(({ finishedAt }) => finishedAt !== null) ?? null;
    const checking = own.some(({ finishedAt }) => finishedAt === null);
    const { id, title, points } = exercise;
    return [{ id, title, points, state: stateOf(latest, checking), checkedAt: latest?.finishedAt ?? null }];
  };
  return modules.map((module) => ({ id: module.id, title: module.title, exercises: module.exercises.flatMap(rowOf) }));
}
