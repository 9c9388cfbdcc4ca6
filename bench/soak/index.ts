import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '@nabla/exercise-kit';
import { openPool } from '../../apps/grader/src/sandbox/pool.ts';
import type { LoadedExercise } from '../../apps/grader/src/authoring/load-exercise.ts';
import { drive } from '../drive.ts';
import { loadBenchExercise } from '../exercise.ts';
import { readControls, readHostile } from '../hostile.ts';
import type { Plan } from '../plan.ts';
import type { Results } from '../results.ts';
import { submissionsOf, type KnownOutcome } from '../submission.ts';
import { reportSoak } from './report.ts';
import { startTally, type Tally } from './tally.ts';
import { observe, takeSample, type Sample } from './watch.ts';

const SEED = 20_260_224;

/** One grading for each core: more than the worker does by itself, so that they get in each other's way. */
const SIZE = availableParallelism();

/** Random submissions, a third of them hostile, for a long time: every verdict must be right, and nothing may be left behind. */
export async function run(out: Results, plan: Plan): Promise<void> {
  const exercise = await loadBenchExercise();
  const next = shuffled([...(await readControls()), ...submissionsOf(exercise)], await readHostile());
  await warmUp({ exercise, plan, next });
  const start = performance.now();
  const before = await takeSample(0, start);
  const { tally, samples, count } = await soak({ exercise, plan, next });
  await sleep(SETTLE_MS);
  const after = await takeSample(count, start);
  reportSoak(out, { tally, samples, before, after });
  out.note(`${SIZE} gradings at a time, under the exercise's own limits; the seed of the order is ${SEED}.`);
}

/** A process that was killed as the last one is still there for a moment. */
const SETTLE_MS = 1_000;

/** A third of the submissions hostile, in an order that only the seed decides. */
function shuffled(others: readonly KnownOutcome[], hostile: readonly KnownOutcome[]): () => KnownOutcome {
  const { next, integer } = random(SEED);
  return () => {
    const from = next() < 1 / 3 ? hostile : others;
    const chosen = from[integer(0, from.length - 1)];
    if (!chosen) throw new RangeError('no submissions');
    return chosen;
  };
}

type Soak = { readonly exercise: LoadedExercise; readonly plan: Plan; readonly next: () => KnownOutcome };

/** What the libraries open once and keep must not look like a leak. */
async function warmUp({ exercise, plan, next }: Soak): Promise<void> {
  await using pool = await openPool({ size: 1 });
  await drive({ exercise, pool, next, width: 1, durationMs: 3_000, signal: plan.signal }, () => {});
}

type Soaked = { readonly tally: Tally; readonly samples: readonly Sample[]; readonly count: number };

async function soak({ exercise, plan, next }: Soak): Promise<Soaked> {
  const { tally, add, count } = startTally();
  await using pool = await openPool({ size: SIZE });
  await using watch = observe(count);
  await drive({ exercise, pool, next, width: SIZE, durationMs: plan.minutes * 60_000, signal: plan.signal }, add);
  return { tally, samples: watch.samples, count: count() };
}
