import type { Candidate, CallRequest, Reported } from '../candidate.ts';
import type { CaseResult } from '../case-result.ts';
import type { JudgedCase } from '../judge.ts';
import type { Progress } from '../learning-curve.ts';
import type { Outcome } from '../outcome.ts';
import type { Conclusion, Subject } from './study.ts';
import type { StudyCase } from '../test-case.ts';
import { changedArgument, factsOf, unrepeated, unreturned } from '../to-result.ts';
import { toValues } from '../to-value.ts';
import type { Received } from '../value.ts';

/**
 * Runs a study to its conclusion, or to the first call that ends it. Nothing that it asked for is under way afterwards.
 * @param onProgress told how far a training is
 */
export async function judgeStudy(testCase: StudyCase, candidate: Candidate, onProgress: (progress: Progress) => void): Promise<JudgedCase> {
  const interview = new Interview(testCase, candidate, onProgress);
  const end = await Promise.race([testCase.study(interview), interview.ended]);
  const outcomes = await interview.outcomes();
  if ('verdict' in end) return { testCase, outcomes, result: end, comparison: null };
  return { testCase, outcomes, result: toResult(testCase, outcomes, end), comparison: end.comparison ?? null };
}

function toResult(testCase: StudyCase, outcomes: readonly Outcome[], { mismatch, score }: Conclusion): CaseResult {
  const facts = { ...slowestOf(testCase, outcomes), ...(score ? { score } : {}) };
  return mismatch ? { ...facts, verdict: 'wrong_answer', mismatch } : { ...facts, verdict: 'accepted' };
}

/** A limit is one of each call, so the slowest call tells how near it was. */
function slowestOf(testCase: StudyCase, outcomes: readonly Outcome[]) {
  const slowest = outcomes.toSorted((left, right) => right.timeMs - left.timeMs)[0];
  return slowest ? factsOf(testCase, slowest) : { name: testCase.name, kind: testCase.kind, timeMs: 0 };
}

/**
 * The calls of one study. The first one that ends the study settles {@link ended}; that call, and every one asked for
 * later, never comes back to the study, which is left waiting and forgotten.
 */
class Interview implements Subject {
  readonly #testCase: StudyCase;
  readonly #candidate: Candidate;
  readonly #asked: { readonly first: Promise<Outcome>; readonly again: Promise<Outcome | null> }[] = [];
  readonly #end = Promise.withResolvers<CaseResult>();
  readonly #onProgress: (progress: Progress) => void;
  #listener: ((report: Reported) => void) | undefined;
  #isOver = false;

  constructor(testCase: StudyCase, candidate: Candidate, onProgress: (progress: Progress) => void) {
    this.#testCase = testCase;
    this.#candidate = candidate;
    this.#onProgress = onProgress;
    // Also when the study has concluded and nobody listens any more.
    this.#end.promise.catch(() => {});
  }

  /** What the call that ended the study makes of the case. Rejects when the candidate itself fails. */
  get ended(): Promise<CaseResult> {
    return this.#end.promise;
  }

  readonly call = async (name: string, ...args: readonly unknown[]): Promise<Received> => {
    if (this.#isOver) return never();
    const { timeMs, repeat } = this.#testCase;
    const request = { call: name, args: toValues(args, this.#testCase.name), timeMs, ...(this.#listener ? { onReport: this.#listener } : {}) };
    const calls = { first: this.#ask(request), again: repeat ? this.#ask(request) : Promise.resolve(null) };
    this.#asked.push(calls);
    const answer = await this.#read(await calls.first, calls.again);
    if ('value' in answer) return answer.value;
    this.#isOver = true;
    this.#end.resolve(answer);
    return never();
  };

  readonly listen = (listener: (report: Reported) => void): void => {
    this.#listener = listener;
  };

  readonly show = (progress: Omit<Progress, 'name'>): void => {
    if (!this.#isOver) this.#onProgress({ name: this.#testCase.name, ...progress });
  };

  /** The outcomes of all calls, once they are all done. */
  async outcomes(): Promise<readonly Outcome[]> {
    this.#isOver = true;
    await Promise.all(this.#asked.map(({ again }) => again));
    return Promise.all(this.#asked.map(({ first }) => first));
  }

  #ask(request: CallRequest): Promise<Outcome> {
    const outcome = this.#candidate.call(request);
    outcome.catch((error: unknown) => this.#end.reject(error));
    return outcome;
  }

  async #read(first: Outcome, repetition: Promise<Outcome | null>): Promise<CaseResult | { readonly value: Received }> {
    if (first.kind !== 'returned') return unreturned(this.#testCase, first);
    const again = (await repetition) ?? first;
    if (again.kind !== 'returned') return unreturned(this.#testCase, again);
    const mismatch = changedArgument(first) ?? unrepeated(first, again);
    return mismatch ? { ...factsOf(this.#testCase, first), verdict: 'wrong_answer', mismatch } : { value: first.value };
  }
}

/** Holds nothing, so whoever waits for it is collected as garbage. */
const never = (): Promise<never> => new Promise(() => {});
