import type { Checker } from './checker.ts';
import type { Value } from './value.ts';

/** A sample is shown with its arguments and its answer; of a secret, a student learns only name and verdict. */
export type CaseKind = 'sample' | 'secret';

/** One call to judge, with everything fixed: the same case meets every submission and every regrade. */
export type TestCase = {
  readonly name: string;
  readonly kind: CaseKind;
  /** The exported function to call. */
  readonly call: string;
  readonly args: readonly Value[];
  readonly expected: Value;
  readonly checker: Checker;
  /** Wall-clock limit of one call. */
  readonly timeMs: number;
  /** Share of the exercise's points, relative to the other cases. */
  readonly weight: number;
};
