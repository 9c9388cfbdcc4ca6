import type { LoadedExercise } from '../../apps/grader/src/authoring/load-exercise.ts';
import { loadBenchExercise } from '../exercise.ts';

const CASES = 10;

/** The exercise cut to its first ten cases: its samples and the first of its secrets. */
export async function loadWorkload(): Promise<LoadedExercise> {
  const exercise = await loadBenchExercise();
  return { ...exercise, cases: exercise.cases.slice(0, CASES) };
}
