import type { Results } from './results.ts';

/** How much a bench does, from the command line. Each bench follows one of these. */
export type Efforts = {
  /** How often each contender of a comparison runs; a warm-up is discarded. */
  readonly rounds: number;
  /** How long each throughput is measured. */
  readonly seconds: number;
  /** How long the soak lasts. */
  readonly minutes: number;
  /** How many submissions are handed in while processes are killed. */
  readonly submissions: number;
};

export type Effort = keyof Efforts;

export type Plan = Efforts & {
  /** Aborts when somebody stops the bench. */
  readonly signal: AbortSignal;
};

/** What `bench/<name>/index.ts` exports as `run`. */
export type Bench = (out: Results, plan: Plan) => Promise<void>;
