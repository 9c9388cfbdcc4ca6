import type { Checker } from './checker.ts';
import type { Study } from './study/study.ts';
import type { Value } from './value.ts';

/** A sample is shown with its arguments and its answer; of a secret, a student learns only name and verdict. */
export type CaseKind = 'sample' | 'secret';

/** Something to judge, with everything fixed: the same case meets every submission and every regrade. */
export type TestCase = CallCase | StudyCase;

/** One call whose answer is known. Samples are always of this task, so a browser can judge them. */
export type CallCase = CaseFacts & {
  readonly task: 'call';
  readonly kind: CaseKind;
  /** The exported function to call. */
  readonly call: string;
  readonly args: readonly Value[];
  readonly expected: Value;
  readonly checker: Checker;
};

/** What some calls must have to do with each other, or with something that is no single answer; decided on the trusted side. */
export type StudyCase = CaseFacts & {
  readonly task: 'study';
  readonly kind: 'secret';
  readonly study: Study;
  /** Whether every call is made twice and must give the same both times; false for calls that take seconds. */
  readonly repeat: boolean;
  /**
   * Proves the case itself, where the author gave something to prove it with. For the gate; never run when a submission is graded.
   * @throws ExerciseError that names the case
   */
  readonly prove: () => Promise<void>;
};

type CaseFacts = {
  readonly name: string;
  /** Wall-clock limit of one call. */
  readonly timeMs: number;
  /** Share of the exercise's points, relative to the other cases. */
  readonly weight: number;
};
