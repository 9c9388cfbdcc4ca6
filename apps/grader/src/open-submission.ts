import type { LoadedExercise } from './authoring/load-exercise.ts';
import type { Lane, OpenSession, Pool } from './sandbox/pool.ts';

/** A file and where to run it. */
export type OpenRequest = {
  readonly exercise: LoadedExercise;
  /** As it was handed in, or the text of a file that the author wrote. */
  readonly source: Uint8Array | string;
  readonly pool: Pool;
  readonly lane?: Lane;
};

/** Opens a file in the sandbox as a submission to an exercise, with the exercise's driver, functions, limits and what it withholds. */
export function openSubmission({ exercise, source, pool, lane = 'sharing' }: OpenRequest): Promise<OpenSession> {
  const { functions, limits, withheld } = exercise.exercise;
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return pool.open({ source: bytes, driver: exercise.driver, functions, limits, withheld, lane });
}
