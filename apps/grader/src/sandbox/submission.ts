import type { Candidate, Diagnostic, Limits, Outcome } from '@nabla/exercise-kit';

/**
 * How a submission shares the pool: `sharing` lets newcomers pass when its turn is over and goes on by itself later;
 * `postponing` then gives up with {@link Postponed}, for whoever keeps a queue of their own; `waiting` goes behind
 * newcomers from the start.
 */
export type Lane = 'sharing' | 'postponing' | 'waiting';

/** Thrown in the lane `postponing` when others had to pass: nothing is wrong, and the submission is to be handed in again. */
export class Postponed extends Error {}

/** What is to be run. */
export type Submission = {
  /** The student's file as it was handed in: JavaScript or TypeScript. */
  readonly source: Uint8Array;
  /** JavaScript of the exercise's driver, whose default export makes of the submission what is called; or null. */
  readonly driver: string | null;
  /** Functions that the submission, or what the driver makes of it, must have. */
  readonly functions: readonly string[];
  readonly limits: Limits;
  /** Values of the module `nabla` that the submission cannot import, the driver can; none unless told. */
  readonly withheld?: readonly string[];
  /** `sharing` unless told. */
  readonly lane?: Lane;
};

/** How opening a submission ended. */
export type Opening =
  | { readonly kind: 'opened'; readonly candidate: Candidate }
  /** Found before anything ran, or a function is missing. */
  | { readonly kind: 'rejected'; readonly diagnostics: readonly Diagnostic[] }
  /** Evaluating the file broke. */
  | { readonly kind: 'failed'; readonly outcome: Unreturned };

/** Ways to end without a value. */
export type Unreturned = Exclude<Outcome, { kind: 'returned' }>;

/** Disposing it gives the process back to the pool, or ends it. */
export type OpenSession = Opening & AsyncDisposable;
