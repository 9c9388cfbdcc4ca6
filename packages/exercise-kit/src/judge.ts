import type { CaseResult } from './case-result.ts';
import { isSame } from './equal.ts';
import { format } from './format.ts';
import type { Mismatch } from './mismatch.ts';
import type { Outcome } from './outcome.ts';
import type { TestCase } from './test-case.ts';
import { isArray, isRecord, type Received, type Value } from './value.ts';

/**
 * A submission that can be called: a jailed process in the grader, a worker in the browser, plain functions in a test.
 * Several calls may be asked for at once; they are done in the order in which they were asked for.
 */
export type Candidate = {
  readonly call: (request: CallRequest) => Promise<Outcome>;
};

export type CallRequest = {
  readonly call: string;
  readonly args: readonly Value[];
  /** Wall-clock limit of this call. */
  readonly timeMs: number;
};

/**
 * How many cases are under way at a time, at most. A candidate in another process has its next call at hand when it
 * answers, instead of waiting for us; more would only hold more arguments in memory.
 */
const MOST_AHEAD = 4;

/** A case, what happened when it was called, and how that was judged. */
export type JudgedCase = { readonly testCase: TestCase; readonly outcome: Outcome; readonly result: CaseResult };

/**
 * Judges the cases in order and yields each as soon as it is known. A candidate that had to be ended
 * (time, memory, output, a broken channel) cannot be called again, so that case is the last one yielded.
 *
 * As long as cases are accepted, the calls of more and more further ones are asked for ahead; one that is not accepted
 * ends that, because what fails once may be slow and fail again.
 */
export async function* judge(cases: readonly TestCase[], candidate: Candidate): AsyncGenerator<JudgedCase, void> {
  const begun = new Map<TestCase, Calls>();
  let ahead = 0;
  for (const [index, testCase] of cases.entries()) {
    for (const next of cases.slice(index, index + ahead)) begun.set(next, begun.get(next) ?? callTwice(next, candidate));
    const judged = await judgeCase(testCase, begun.get(testCase) ?? callOnce(testCase, candidate));
    yield judged;
    if (judged.outcome.kind !== 'returned' && judged.outcome.kind !== 'threw') return;
    ahead = judged.result.verdict === 'accepted' ? Math.min(MOST_AHEAD, ahead + 2) : 0;
  }
}

/** A case's call, and the same call again. */
type Calls = { readonly first: Promise<Outcome>; readonly again: () => Promise<Outcome> };

const callOnce = (testCase: TestCase, candidate: Candidate): Calls => ({ first: candidate.call(testCase), again: () => candidate.call(testCase) });

function callTwice(testCase: TestCase, candidate: Candidate): Calls {
  const [first, again] = [candidate.call(testCase), candidate.call(testCase)] as const;
  // Whoever awaits them learns of a failure; the calls of a case that is never reached are nobody's.
  for (const call of [first, again]) call.catch(() => {});
  return { first, again: () => again };
}

async function judgeCase(testCase: TestCase, calls: Calls): Promise<JudgedCase> {
  const outcome = await calls.first;
  const result = toResult(testCase, outcome);
  if (result.verdict !== 'accepted' || outcome.kind !== 'returned') return { testCase, outcome, result };
  return { testCase, outcome, result: withRepeat(testCase, outcome, await calls.again()) ?? result };
}

/** What a second call with the same arguments makes of an accepted case, or null when it gave the same again. */
function withRepeat(testCase: TestCase, outcome: Returned, again: Outcome): CaseResult | null {
  if (again.kind !== 'returned') return toResult(testCase, again);
  return isSame(outcome.value, again.value) ? null : wrongAnswer(testCase, outcome, notRepeatable());
}

/** The pure step from fact to judgement. */
export function toResult(testCase: TestCase, outcome: Outcome): CaseResult {
  const facts = factsOf(testCase, outcome);
  switch (outcome.kind) {
    case 'returned': {
      const mismatch = changed(outcome.changedArgument) ?? testCase.checker.check(testCase.expected, outcome.value);
      return mismatch ? wrongAnswer(testCase, outcome, mismatch) : { ...facts, verdict: 'accepted' };
    }
    case 'threw':
      return { ...facts, verdict: 'runtime_error', error: outcome.error };
    case 'timed_out':
      return { ...facts, verdict: 'time_limit_exceeded', limitMs: outcome.limitMs };
    case 'out_of_memory':
      return { ...facts, verdict: 'memory_limit_exceeded', limitMb: outcome.limitMb };
    case 'output_flood':
      return { ...facts, verdict: 'output_limit_exceeded' };
    case 'protocol_broken':
      return { ...facts, verdict: 'runtime_error', error: { name: 'Error', message: 'The program ended the process that it ran in.' } };
    default:
      return outcome satisfies never;
  }
}

type Returned = Extract<Outcome, { kind: 'returned' }>;

/** Console output and returned values belong to the student, but a secret case's would carry its arguments out: samples only. */
function factsOf(testCase: TestCase, outcome: Outcome) {
  const { name, kind } = testCase;
  const { timeMs, cpuMs } = outcome;
  const facts = { name, kind, timeMs, ...(cpuMs === null ? {} : { cpuMs }) };
  if (kind === 'secret') return facts;
  return outcome.kind === 'returned'
    ? { ...facts, console: outcome.console, actual: format(outcome.value) }
    : { ...facts, console: outcome.console };
}

function wrongAnswer(testCase: TestCase, outcome: Returned, mismatch: Mismatch): CaseResult {
  const shown = testCase.kind === 'sample' && mismatch.kind === 'value' ? shownAt(testCase.expected, outcome.value, mismatch.path) : {};
  return { ...factsOf(testCase, outcome), verdict: 'wrong_answer', mismatch: { ...mismatch, ...shown } };
}

function changed(argument: number | null): Mismatch | null {
  if (argument === null) return null;
  const message = `The call changed its argument number ${argument + 1}. Work on a copy: arguments must stay as they are.`;
  return { kind: 'changed_argument', path: '', message, tensors: [] };
}

const notRepeatable = (): Mismatch => ({
  kind: 'not_repeatable',
  path: '',
  message: 'A second call with the same arguments gave another result. Keep no state between calls.',
  tensors: [],
});

function shownAt(expected: Value, actual: Received, path: string): Pick<Mismatch, 'shown'> {
  const keys = path.match(/[^.[\]]+/gu) ?? [];
  const [want, got] = keys.reduce<readonly [Received, Received]>(([left, right], key) => [step(left, key), step(right, key)], [expected, actual]);
  return { shown: { expected: format(want), actual: format(got) } };
}

function step(value: Received, key: string): Received {
  if (isArray(value)) return value[Number(key)] ?? null;
  return isRecord(value) ? (value[key] ?? null) : null;
}
