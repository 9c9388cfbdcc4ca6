import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedExercise } from '../../../apps/grader/src/authoring/load-exercise.ts';
import { grade } from '../../../apps/grader/src/grade.ts';
import type { Pool } from '../../../apps/grader/src/sandbox/pool.ts';
import { ROOT } from '../../../scripts/paths.ts';
import { ACCEPTED, judgementOf, type Contender } from '../contender.ts';

const SUBMISSION = 'javascript/submission.mjs';

/** A grader that has been at work for some seconds: its own code is compiled, as it is for nearly all of its life. */
const WARM_UPS = 200;

/** What a worker does with a job: its pool of jailed processes is warm, the isolate is fresh. */
export const nablaWarm = (exercise: LoadedExercise, pool: Pool): Contender => ({
  name: 'Nabla, warm',
  how: 'grade() of a running grader',
  warmUps: WARM_UPS,
  grade: async (folder) => {
    const source = await readFile(join(folder, SUBMISSION));
    const { verdict } = await grade({ exercise, source, pool });
    return verdict === 'accepted' ? ACCEPTED : { accepted: false, why: verdict };
  },
});

/** What a person or a CI server does: everything from nothing, and all cases of the exercise. */
export const nablaCommand = (exercise: LoadedExercise, signal: AbortSignal): Contender => ({
  name: 'Nabla, cold',
  how: `nabla grade ${exercise.id}`,
  grade: (folder) => {
    const command = [process.execPath, join(ROOT, 'apps/grader/bin/nabla.mjs'), 'grade', exercise.id, join(folder, SUBMISSION)] as const;
    return judgementOf({ name: 'nabla grade', command, cwd: ROOT, env: process.env }, signal);
  },
});
