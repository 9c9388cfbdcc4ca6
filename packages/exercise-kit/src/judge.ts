import type { Candidate } from './candidate.ts';
import type { CaseResult } from './case-result.ts';
import { judgeStudy } from './study/judge-study.ts';
import type { Progress } from './learning-curve.ts';
import type { Outcome } from './outcome.ts';
import type { Comparison } from './study/study.ts';
import type { CallCase, TestCase } from './test-case.ts';
import { toResult, withRepeat } from './to-result.ts';

/**
 * How many cases are under way at a time, at most. A candidate in another process has its next call at hand when it
 * answers, instead of waiting for us; more would only hold more arguments in memory.
 */
const MOST_AHEAD = 4;

/** A case, what happened when its calls were made, and how that was judged. */
export type JudgedCase = {
  readonly testCase: TestCase;
  /** Of every call in order, repetitions left out; a case of one call has one. */
  readonly outcomes: readonly Outcome[];
  readonly result: CaseResult;
  /** The result number for number beside the right one, where there is one right one. Stays on the trusted side. */
  readonly comparison: Comparison | null;
};

/**
 * Judges the cases in order and yields each as soon as it is known. A candidate that had to be ended
 * (time, memory, output, a broken channel) cannot be called again, so that case is the last one yielded.
 *
 * As long as cases are accepted, the calls of more and more further ones are asked for ahead; one that is not accepted
 * ends that, because what fails once may be slow and fail again.
 */
export async function* judge(cases: readonly TestCase[], candidate: Candidate, onProgress: OnProgress = () => {}): AsyncGenerator<JudgedCase, void> {
  const begun = new Map<TestCase, Calls>();
  let ahead = 0;
  for (const [index, testCase] of cases.entries()) {
    for (const next of callsFrom(cases.slice(index, index + ahead))) begun.set(next, begun.get(next) ?? callTwice(next, candidate));
    const judged = await (testCase.task === 'study' ? judgeStudy(testCase, candidate, onProgress) : judgeCall(testCase, begun.get(testCase) ?? callOnce(testCase, candidate)));
    yield judged;
    if (judged.outcomes.some(({ kind }) => kind !== 'returned' && kind !== 'threw')) return;
    ahead = judged.result.verdict === 'accepted' ? Math.min(MOST_AHEAD, ahead + 2) : 0;
  }
}

/** Told how far the training of a case is, each time that the submission reports it. */
export type OnProgress = (progress: Progress) => void;

/** Judges one case by itself. */
export const judgeCase = (testCase: TestCase, candidate: Candidate): Promise<JudgedCase> =>
  testCase.task === 'study' ? judgeStudy(testCase, candidate, () => {}) : judgeCall(testCase, callOnce(testCase, candidate));

/** Nothing is asked for past a study: a call that has to be ended would end the study's calls, which come after it. */
function callsFrom(cases: readonly TestCase[]): readonly CallCase[] {
  const study = cases.findIndex((testCase) => testCase.task === 'study');
  return (study < 0 ? cases : cases.slice(0, study)).filter((testCase) => testCase.task === 'call');
}

/** A case's call, and the same call again. */
type Calls = { readonly first: Promise<Outcome>; readonly again: () => Promise<Outcome> };

const callOnce = (testCase: CallCase, candidate: Candidate): Calls => ({ first: candidate.call(testCase), again: () => candidate.call(testCase) });

function callTwice(testCase: CallCase, candidate: Candidate): Calls {
  const [first, again] = [candidate.call(testCase), candidate.call(testCase)] as const;
  // Whoever awaits them learns of a failure; the calls of a case that is never reached are nobody's.
  for (const call of [first, again]) call.catch(() => {});
  return { first, again: () => again };
}

async function judgeCall(testCase: CallCase, calls: Calls): Promise<JudgedCase> {
  const outcome = await calls.first;
  const result = toResult(testCase, outcome);
  const comparison = outcome.kind === 'returned' ? { call: testCase.call, expected: testCase.expected, actual: outcome.value, args: testCase.args } : null;
  const judged = { testCase, outcomes: [outcome], result, comparison };
  if (result.verdict !== 'accepted' || outcome.kind !== 'returned') return judged;
  return { ...judged, result: withRepeat(testCase, outcome, await calls.again()) ?? result };
}
