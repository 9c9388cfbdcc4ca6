import { isAlike, judgeCase, type JudgedCase, type Outcome, type TestCase } from '@nabla/exercise-kit';
import type { LoadedExercise } from './authoring/load-exercise.ts';
import type { KnownSubmission } from './authoring/read-submissions.ts';
import { openSubmission } from './open-submission.ts';
import type { Pool } from './sandbox/pool.ts';

/**
 * Finds the listed mistake that behaves as a failed submission does: the same wrong results on every case that failed,
 * right results on every case that passed. Results are compared to 1e-9. Where several mistakes do, nobody can tell which it is, and none is named: a hint is never a guess.
 */
export async function diagnose(exercise: LoadedExercise, pool: Pool, judged: readonly JudgedCase[]): Promise<KnownSubmission | null> {
  if (judged.some(({ result }) => result.verdict !== 'accepted' && result.verdict !== 'wrong_answer')) return null;
  const told = judged.filter(({ testCase }) => isTelling(testCase));
  if (told.every(({ result }) => result.verdict === 'accepted')) return null;
  const fitting = (await behavioursOf(exercise, pool)).filter(({ cases }) => told.every((one) => behavesAs(one, cases.get(one.testCase))));
  const [only] = fitting;
  return fitting.length === 1 && only ? only.mistake : null;
}

/** The listed mistakes that no case tells apart, pair by pair: nobody could be told which of the two is theirs. */
export async function twinsOf(exercise: LoadedExercise, pool: Pool): Promise<readonly (readonly [KnownSubmission, KnownSubmission])[]> {
  const behaviours = await behavioursOf(exercise, pool);
  return behaviours.flatMap((one, index) => behaviours.slice(index + 1).flatMap((other) => (areAlike(one, other) ? [[one.mistake, other.mistake] as const] : [])));
}

const areAlike = (one: Behaviour, other: Behaviour): boolean => one.cases.size > 0 && [...one.cases.values()].every((judged) => behavesAs(judged, other.cases.get(judged.testCase)));

/** What takes seconds is not run again for every mistake; what was trained hardly ever equals what another one trained. */
const isTelling = (testCase: TestCase): boolean => testCase.task === 'call' || testCase.repeat;

function behavesAs({ outcomes, result }: JudgedCase, mistake: JudgedCase | undefined): boolean {
  if (!mistake) return false;
  if (result.verdict === 'accepted') return mistake.result.verdict === 'accepted';
  return outcomes.length === mistake.outcomes.length && outcomes.every((outcome, index) => isSameAnswer(outcome, mistake.outcomes[index]));
}

const isSameAnswer = (outcome: Outcome, other: Outcome | undefined): boolean =>
  outcome.kind === 'returned' && other?.kind === 'returned' && outcome.changedArgument === other.changedArgument && isAlike(other.value, outcome.value);

/** What a listed mistake does with each case. */
type Behaviour = { readonly mistake: KnownSubmission; readonly cases: ReadonlyMap<TestCase, JudgedCase> };

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
    if (mistake.verdict === 'wrong_answer') behaviours.push({ mistake, cases: await run(exercise, pool, mistake) });
  }
  return behaviours;
}

async function run(exercise: LoadedExercise, pool: Pool, mistake: KnownSubmission): Promise<ReadonlyMap<TestCase, JudgedCase>> {
  await using session = await openSubmission({ exercise, source: mistake.source, pool });
  if (session.kind !== 'opened') return new Map();
  const { candidate } = session;
  const cases = new Map<TestCase, JudgedCase>();
  // One by one: a mistake that has to be ended must not be taken to end in an earlier case.
  for (const testCase of exercise.cases.filter(isTelling)) cases.set(testCase, await judgeCase(testCase, candidate));
  return cases;
}
