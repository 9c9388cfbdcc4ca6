import { format, type TestCase } from '@nabla/exercise-kit';
import type { PrismaClient } from '@nabla/db';
import type { LoadedExercise } from '../authoring/load-exercise.ts';

/** Versions whose cases this process has written. */
const written = new WeakSet<LoadedExercise>();

/** Writes what staff may see of a version's cases, once; called by whoever grades with the version. */
export async function recordFacts(db: PrismaClient, exercise: LoadedExercise): Promise<void> {
  if (written.has(exercise)) return;
  const { id: exerciseId, hash } = exercise;
  const data = exercise.cases.map((testCase, position) => ({ exerciseId, hash, position, ...factsOf(testCase) }));
  await db.exerciseCase.createMany({ data, skipDuplicates: true });
  written.add(exercise);
}

function factsOf(testCase: TestCase) {
  const { name, kind, weight } = testCase;
  if (testCase.task === 'study') return { name, kind, weight };
  return { name, kind, weight, call: testCase.call, arguments: testCase.args.map(format), expected: format(testCase.expected) };
}
