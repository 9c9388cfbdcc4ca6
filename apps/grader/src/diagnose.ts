import { isAlike, toResult, type JudgedCase, type Outcome } from '@nabla/exercise-kit';
import type { LoadedExercise } from './authoring/load-exercise.ts';
import type { KnownSubmission } from './authoring/read-submissions.ts';
import { openSubmission } from './open-submission.ts';
import type { Pool } from './sandbox/pool.ts';

/**
 * Finds the listed mistake that behaves as a failed submission does: the same wrong results on every case that failed,
 * right results on every case that passed. Results are compared to 1e-9, so a hint is never a guess.
 */
export async function diagnose(exercise: LoadedExercise, pool: Pool, calls: readonly JudgedCase[]): Promise<KnownSubmission | null> {
  const failed = calls.filter(({ result }) => result.verdict !== 'accepted');
  if (failed.length === 0 || failed.some(({ result }) => result.verdict !== 'wrong_answer')) return null;
  for (const { mistake, outcomes } of await behavioursOf(exercise, pool)) {
    if (calls.every((call, index) => behavesAs(call, outcomes[index]))) return mistake;
  }
  return null;
}

function behavesAs({ testCase, outcome, result }: JudgedCase, mistake: Outcome | undefined): boolean {
  if (mistake?.kind !== 'returned' || outcome.kind !== 'returned') return false;
  if (result.verdict === 'accepted') return toResult(testCase, mistake).verdict === 'accepted';
  return mistake.changedArgument === outcome.changedArgument && isAlike(mistake.value, outcome.value);
}

/** What a listed mistake does with each case, in order; shorter when it had to be ended. */
type Behaviour = { readonly mistake: KnownSubmission; readonly outcomes: readonly Outcome[] };

/** Cases and mistakes of a loaded exercise never change, so each mistake runs once. */
const known = new WeakMap<LoadedExercise, Promise<readonly Behaviour[]>>();

function behavioursOf(exercise: LoadedExercise, pool: Pool): Promise<readonly Behaviour[]> {
  const running = known.get(exercise) ?? runMistakes(exercise, pool);
  known.set(exercise, running);
  running.catch(() => known.delete(exercise));
  return running;
}

async function runMistakes(exercise: LoadedExercise, pool: Pool): Promise<readonly Behaviour[]> {
  const behaviours: Behaviour[] = [];
  for (const mistake of exercise.submissions) {
    if (mistake.verdict === 'wrong_answer') behaviours.push({ mistake, outcomes: await run(exercise, pool, mistake) });
  }
  return behaviours;
}

async function run(exercise: LoadedExercise, pool: Pool, mistake: KnownSubmission): Promise<readonly Outcome[]> {
  await using session = await openSubmission({ exercise, source: mistake.source, pool });
  if (session.kind !== 'opened') return [];
  const { candidate } = session;
  return await Promise.all(exercise.cases.map((testCase) => candidate.call(testCase)));
}
