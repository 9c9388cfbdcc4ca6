import type { AssignmentRules, Clock, Dates, EarlyBonus, LatePolicy } from './rules.ts';
import type { Attempt } from './work.ts';

/** A graded attempt, and what it is worth after everything that its time did to it. */
export type Weighed = {
  readonly attempt: Attempt;
  readonly fraction: number;
  /** What was earned, before the time counts. */
  readonly earned: number;
  readonly timing: Timing;
  /** What it is worth, from 0; to hundredths. */
  readonly points: number;
};

/** What the time of an attempt did to its worth. */
export type Timing =
  | { readonly kind: 'on_time' }
  | { readonly kind: 'early'; readonly days: number; readonly percent: number }
  | { readonly kind: 'late'; readonly days: number; readonly percentLost: number }
  /** Covered by the student's own late days. */
  | { readonly kind: 'late_days'; readonly days: number }
  /** More days late than late days were spent on the assignment. */
  | { readonly kind: 'not_covered'; readonly days: number; readonly spent: number }
  | { readonly kind: 'after_close' };

/** How an assignment weighs the attempts of one student. */
export type Scales = {
  readonly rules: Pick<AssignmentRules, 'dates' | 'late' | 'early'>;
  /** The student's own, with every extension. */
  readonly dates: Dates;
  readonly clock: Clock;
  /** Late days that are spent on this assignment. */
  readonly spent: number;
};

/** What an attempt is worth of `maxPoints`, or null while it has no result. */
export function weigh(attempt: Attempt, maxPoints: number, scales: Scales): Weighed | null {
  if (attempt.result.kind !== 'graded') return null;
  const { fraction } = attempt.result;
  const earned = fraction * maxPoints;
  const timing = timingOf(attempt.at, scales);
  return { attempt, fraction, earned, timing, points: toHundredths(earned * creditOf(timing)) };
}

/** The bonus is reckoned from the assignment's own due date: an extension gives time, no reward for it. */
function timingOf(at: number, { rules, dates, clock, spent }: Scales): Timing {
  if (dates.closesAt !== null && at > dates.closesAt) return { kind: 'after_close' };
  const days = daysLate(dates, at, clock);
  if (days > 0) return lateTiming(days, rules.late, spent);
  const bonus = rules.early === null || rules.dates.dueAt === null ? null : bonusOf(rules.early, clock.daysEarly(rules.dates.dueAt, at));
  return bonus ?? { kind: 'on_time' };
}

/** How late something was under a student's own dates. */
export const daysLate = ({ dueAt }: Dates, at: number, clock: Clock): number => (dueAt === null || at <= dueAt ? 0 : clock.daysLate(dueAt, at));

function lateTiming(days: number, policy: LatePolicy, spent: number): Timing {
  switch (policy.kind) {
    case 'none':
      return { kind: 'late', days, percentLost: 0 };
    case 'per_day':
      return { kind: 'late', days, percentLost: Math.min(days * policy.percent, 100 - policy.lowestPercent) };
    case 'late_days':
      return days <= spent ? { kind: 'late_days', days } : { kind: 'not_covered', days, spent };
    default:
      return policy satisfies never;
  }
}

const bonusOf = ({ percent, mostPercent }: EarlyBonus, days: number): Timing | null =>
  days <= 0 ? null : { kind: 'early', days, percent: Math.min(days * percent, mostPercent) };

function creditOf(timing: Timing): number {
  switch (timing.kind) {
    case 'on_time':
    case 'late_days':
      return 1;
    case 'early':
      return 1 + timing.percent / 100;
    case 'late':
      return 1 - timing.percentLost / 100;
    case 'not_covered':
    case 'after_close':
      return 0;
    default:
      return timing satisfies never;
  }
}

/** Points are what is shown, summed and exported: rounded once, here, so that all three agree. */
export const toHundredths = (points: number): number => Math.round(points * 100 + 1e-9) / 100;
