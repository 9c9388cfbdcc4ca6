import type { ArgsOf, FunctionName } from '../calls-of.ts';
import type { Reported } from '../candidate.ts';
import type { Progress } from '../learning-curve.ts';
import type { Mismatch } from '../mismatch.ts';
import type { Measured } from '../measured.ts';
import type { Received, Value } from '../value.ts';

/** Asks a submission some questions and says what is wrong with the answers. Equal answers must lead to equal questions. */
export type Study = (subject: Subject) => Promise<Conclusion>;

/**
 * A submission as a study sees it: every call comes back. One that does not, that changes its arguments or that gives
 * something else when it is repeated ends the case with that verdict, and the study is never told.
 */
export type Subject = {
  /** Calls may be asked for at once; they are done in the order in which they were asked for. */
  readonly call: (name: string, ...args: readonly unknown[]) => Promise<Received>;
  /** Has every later call's reports told to a listener. */
  readonly listen: (listener: (report: Reported) => void) => void;
  /** Lets whoever waits for the result see how far the study is. */
  readonly show: (progress: Omit<Progress, 'name'>) => void;
};

/** The same with the functions of a solution, whose arguments the compiler checks. What comes back may be anything. */
export type TypedSubject<S> = { readonly call: <K extends FunctionName<S>>(name: K, ...args: ArgsOf<S, K>) => Promise<Received> };

/** What a study found out. */
export type Conclusion = {
  readonly mismatch: Mismatch | null;
  /** What was measured, where the case is about a measure. */
  readonly score?: Measured;
  /** What the mismatch is about, number for number. Stays on the trusted side. */
  readonly comparison?: Comparison;
};

/** A result beside the right one, with the arguments that led to both. */
export type Comparison = { readonly call: string; readonly expected: Value; readonly actual: Received; readonly args: readonly Value[] };
