import type { CaseResult } from './case-result.ts';
import { isSame } from './equal.ts';
import { format } from './format.ts';
import type { Mismatch } from './mismatch.ts';
import type { Outcome } from './outcome.ts';
import type { CallCase, TestCase } from './test-case.ts';
import { isArray, isRecord, type Received, type Value } from './value.ts';

/** A call that came back. */
export type Returned = Extract<Outcome, { kind: 'returned' }>;

/** The pure step from fact to judgement, for a case of one call. */
export function toResult(testCase: CallCase, outcome: Outcome): CaseResult {
  if (outcome.kind !== 'returned') return unreturned(testCase, outcome);
  const mismatch = changedArgument(outcome) ?? testCase.checker.check(testCase.expected, outcome.value);
  return mismatch ? wrongAnswer(testCase, outcome, mismatch) : { ...factsOf(testCase, outcome), verdict: 'accepted' };
}

/** What a second call with the same arguments makes of a case that is accepted by the first, or null when it gave the same again. */
export function withRepeat(testCase: CallCase, outcome: Returned, again: Outcome): CaseResult | null {
  if (again.kind !== 'returned') return unreturned(testCase, again);
  const mismatch = unrepeated(outcome, again);
  return mismatch && wrongAnswer(testCase, outcome, mismatch);
}

/** What a call that did not come back makes of its case. */
export function unreturned(testCase: TestCase, outcome: Exclude<Outcome, Returned>): CaseResult {
  const facts = factsOf(testCase, outcome);
  switch (outcome.kind) {
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

/** Name, times and, of a sample, what it printed and returned: a secret case's output would carry its arguments out. */
export function factsOf(testCase: TestCase, outcome: Outcome) {
  const { name, kind } = testCase;
  const { timeMs, cpuMs } = outcome;
  const facts = { name, kind, timeMs, ...(cpuMs === null ? {} : { cpuMs }) };
  if (kind === 'secret') return facts;
  return outcome.kind === 'returned'
    ? { ...facts, console: outcome.console, actual: format(outcome.value) }
    : { ...facts, console: outcome.console };
}

/** What is wrong with a call that changed an argument, or null. */
export function changedArgument({ changedArgument: argument }: Returned): Mismatch | null {
  if (argument === null) return null;
  const message = `The call changed its argument number ${argument + 1}. Work on a copy: arguments must stay as they are.`;
  return { kind: 'changed_argument', path: '', message, tensors: [] };
}

/** What is wrong with a call that gave something else when it was made again, or null. */
export function unrepeated(first: Returned, again: Returned): Mismatch | null {
  if (isSame(first.value, again.value)) return null;
  const message = 'A second call with the same arguments gave another result. Keep no state between calls.';
  return { kind: 'not_repeatable', path: '', message, tensors: [] };
}

function wrongAnswer(testCase: CallCase, outcome: Returned, mismatch: Mismatch): CaseResult {
  const shown = testCase.kind === 'sample' && mismatch.kind === 'value' ? shownAt(testCase.expected, outcome.value, mismatch.path) : {};
  return { ...factsOf(testCase, outcome), verdict: 'wrong_answer', mismatch: { ...mismatch, ...shown } };
}

function shownAt(expected: Value, actual: Received, path: string): Pick<Mismatch, 'shown'> {
  const keys = path.match(/[^.[\]]+/gu) ?? [];
  const [want, got] = keys.reduce<readonly [Received, Received]>(([left, right], key) => [step(left, key), step(right, key)], [expected, actual]);
  return { shown: { expected: format(want), actual: format(got) } };
}

function step(value: Received, key: string): Received {
  if (isArray(value)) return value[Number(key)] ?? null;
  return isRecord(value) ? (value[key] ?? null) : null;
}
