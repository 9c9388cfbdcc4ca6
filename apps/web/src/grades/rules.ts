/** A moment in milliseconds since 1970, so that pages and server compare the same numbers. */
export type Instant = number;

/** What work after the due date costs. It is accepted until the assignment closes, in every case. */
export type LatePolicy =
  /** Nothing. */
  | { readonly kind: 'none' }
  /** `percent` of what was earned for each day begun, and never more than down to `lowestPercent` of it. */
  | { readonly kind: 'per_day'; readonly percent: number; readonly lowestPercent: number }
  /** A late day of the course's bank for each day begun, at most `most`; what no late day covers is worth nothing. */
  | { readonly kind: 'late_days'; readonly most: number };

/** `percent` of what was earned on top for each whole day before the due date, up to `mostPercent`. */
export type EarlyBonus = { readonly percent: number; readonly mostPercent: number };

/** Which attempt counts. */
export type Counting = 'best' | 'last' | 'average';

/** When students see results and grades. */
export type Visibility = 'at_once' | 'after_due' | 'after_close';

/** The dates of an assignment. What is null never comes. */
export type Dates = { readonly opensAt: Instant | null; readonly dueAt: Instant | null; readonly closesAt: Instant | null };

/** How often, and how soon after each other, one may hand in. */
export type AttemptLimits = { readonly maxAttempts: number | null; readonly coolDownMinutes: number | null };

/** How one assignment becomes a grade. */
export type AssignmentRules = {
  readonly id: string;
  readonly dates: Dates;
  readonly late: LatePolicy;
  readonly early: EarlyBonus | null;
  readonly counting: Counting;
  /** Its share of the course total; null: as much as it has points. Inside a grade group the group's weight stands in its place. */
  readonly weight: number | null;
  readonly groupId: string | null;
  readonly exercises: readonly ExerciseRules[];
};

/** `points` are what the exercise is worth here. */
export type ExerciseRules = { readonly id: string; readonly points: number };

/** Assignments that weigh the same within a share of the course total, and of which the worst do not count. */
export type GradeGroup = { readonly id: string; readonly weight: number; readonly dropLowest: number };

/** How a course becomes a total. */
export type CourseRules = {
  readonly assignments: readonly AssignmentRules[];
  readonly groups: readonly GradeGroup[];
  /** How many late days every student has in the course. */
  readonly lateDays: number;
};

/** Days that were begun between a due date and a later moment, in the course's time zone; 0 up to the due date itself. */
export type DaysLate = (dueAt: Instant, at: Instant) => number;

/** Whole days from a moment to a later due date, in the course's time zone. */
export type DaysEarly = (dueAt: Instant, at: Instant) => number;

/** What time it is, and how days are counted where the course takes place. */
export type Clock = { readonly now: Instant; readonly daysLate: DaysLate; readonly daysEarly: DaysEarly };
