import type { CaseResult } from './case-result.ts';
import { isSame } from './equal.ts';
import { format } from './format.ts';
import type { Mismatch } from './mismatch.ts';
import type { Outcome } from './outcome.ts';
import type { TestCase } from './test-case.ts';
import { isArray, isRecord, type Received, type Value } from './value.ts';

/** A submission that can be called: a jailed process in the grader, a worker in the browser, plain functions in a test. */
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
 * Judges the cases in order and yields each result as soon as it is known. A candidate that had to be ended
 * (time, memory, output, a broken channel) cannot be called again, so that case is the last one yielded.
 */
export async function* judge(cases: readonly TestCase[], candidate: Candidate): AsyncGenerator<CaseResult, void> {
  for (const testCase of cases) {
    const outcome = await candidate.call(testCase);
    yield await judgeCase(testCase, outcome, candidate);
    if (outcome.kind !== 'returned' && outcome.kind !== 'threw') return;
  }
}

async function judgeCase(testCase: TestCase, outcome: Outcome, candidate: Candidate): Promise<CaseResult> {
  const result = toResult(testCase, outcome);
  if (result.verdict !== 'accepted' || outcome.kind !== 'returned') return result;
  const again = await candidate.call(testCase);
  if (again.kind === 'returned' && isSame(outcome.value, again.value)) return result;
  return again.kind === 'returned' ? wrongAnswer(testCase, outcome, notRepeatable()) : toResult(testCase, again);
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
  const facts = { name, kind, timeMs: outcome.timeMs };
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
