import { datesWith, isExempt, limitsWith } from './dates.ts';
import type { AttemptLimits, Dates, Instant } from './rules.ts';
import type { Attempt, Override } from './work.ts';

/** What decides whether something may be handed in. */
type Door = {
  readonly dates: Dates;
  readonly limits: AttemptLimits;
  readonly overrides: readonly Override[];
  /** All that was handed in to the exercise so far. */
  readonly attempts: readonly Attempt[];
};

/** Whether a student may hand in now. */
export type Admission =
  /** `left` counts this attempt; null when there is no limit. `isLate` when it would be. */
  | { readonly ok: true; readonly left: number | null; readonly isLate: boolean }
  | { readonly ok: false; readonly reason: Refusal };

export type Refusal =
  | { readonly kind: 'not_open'; readonly opensAt: Instant }
  | { readonly kind: 'closed'; readonly closedAt: Instant }
  | { readonly kind: 'used_up'; readonly maxAttempts: number }
  | { readonly kind: 'cooling_down'; readonly nextAt: Instant };

const MINUTE_MS = 60_000;

/** The due and the closing moment are in time themselves. An attempt that the grader failed costs none. */
export function admit({ overrides, attempts, ...door }: Door, now: Instant): Admission {
  const { opensAt, dueAt, closesAt } = datesWith(door.dates, overrides);
  const { maxAttempts, coolDownMinutes } = limitsWith(door.limits, overrides);
  if (opensAt !== null && now < opensAt) return refuse({ kind: 'not_open', opensAt });
  if (closesAt !== null && now > closesAt) return refuse({ kind: 'closed', closedAt: closesAt });
  const used = attempts.filter(({ result }) => result.kind !== 'not_graded');
  const left = maxAttempts === null ? null : Math.max(0, maxAttempts - used.length);
  if (maxAttempts !== null && left === 0) return refuse({ kind: 'used_up', maxAttempts });
  const nextAt = Math.max(-Infinity, ...used.map(({ at }) => at)) + (coolDownMinutes ?? 0) * MINUTE_MS;
  if (coolDownMinutes !== null && now < nextAt) return refuse({ kind: 'cooling_down', nextAt });
  return { ok: true, left, isLate: dueAt !== null && now > dueAt && !isExempt(overrides) };
}

const refuse = (reason: Refusal): Admission => ({ ok: false, reason });
