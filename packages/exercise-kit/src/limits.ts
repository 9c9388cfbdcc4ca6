/** What a submission may use. Times are wall clock; a call that exceeds them is ended from outside. */
export type Limits = {
  /** One call of a case, unless the case says otherwise. */
  readonly caseTimeMs: number;
  /** Everything together: loading and all calls. */
  readonly totalTimeMs: number;
  /** Heap of the submission's isolate. */
  readonly memoryMb: number;
};

/** Limits of a unit exercise: honest solutions use a few milliseconds and a few megabytes. */
export const DEFAULT_LIMITS: Limits = { caseTimeMs: 1_000, totalTimeMs: 10_000, memoryMb: 64 };
