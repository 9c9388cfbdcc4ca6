import type { Outcome } from './outcome.ts';
import type { Received, Value } from './value.ts';

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
  /** Told what the call reports on its way, if the candidate can tell. A call that has to be made once more begins again with the index 0. */
  readonly onReport?: (report: Reported) => void;
};

/** Something that a call handed over before it came back: an intermediate result, with its place among the reports of the call. */
export type Reported = { readonly index: number; readonly value: Received };
