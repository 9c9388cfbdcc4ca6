import type { Instant } from './rules.ts';

/** What came of an attempt. A fault of the grader is no result, and so never a zero. */
export type AttemptResult =
  /** `fraction` of the cases' score, from 0 to 1. */
  | { readonly kind: 'graded'; readonly fraction: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'not_graded' };

/** Something that was handed in. `number` counts from 1. */
export type Attempt = { readonly number: number; readonly at: Instant; readonly result: AttemptResult };

/** What staff granted a student, or a group of which the student is a member. It only ever gives. */
export type Override = {
  readonly dueAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly extraAttempts: number;
  readonly exempt: boolean;
  readonly reason: string;
};

/** Points that staff gave by hand; they stand in place of what was reckoned. */
export type GivenGrade = { readonly points: number; readonly comment: string; readonly by: string | null; readonly at: Instant };

/** All that one student did in one exercise. */
export type ExerciseWork = { readonly attempts: readonly Attempt[]; readonly given: GivenGrade | null };

/** All that one student did, and was granted, in a course; what is absent was not touched. */
export type StudentWork = {
  /** By the exercise's id in its assignment. */
  readonly exercises: ReadonlyMap<string, ExerciseWork>;
  /** By the assignment's id. */
  readonly overrides: ReadonlyMap<string, readonly Override[]>;
};

export const NO_WORK: ExerciseWork = { attempts: [], given: null };
