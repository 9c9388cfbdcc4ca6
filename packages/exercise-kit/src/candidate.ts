import type { Outcome } from './outcome.ts';
import type { Value } from './value.ts';

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
