import type { AttemptLimits, Dates, Instant, Visibility } from './rules.ts';
import type { Override } from './work.ts';

/** The dates that hold for a student: of everything that was granted, what gives most time. An extension never takes any. */
export function datesWith(dates: Dates, overrides: readonly Override[]): Dates {
  const dueAt = overrides.reduce((due, override) => laterOf(due, override.dueAt), dates.dueAt);
  const closed = overrides.reduce((close, override) => laterOf(close, override.closesAt), dates.closesAt);
  return { opensAt: dates.opensAt, dueAt, closesAt: laterOf(closed, dueAt) };
}

/** A date that there is not never comes, so nothing is later; a grant that names none grants none. */
const laterOf = (date: Instant | null, granted: Instant | null): Instant | null =>
  date === null || granted === null ? date : Math.max(date, granted);

/** Whether any of the grants excuses the student. */
export const isExempt = (overrides: readonly Override[]): boolean => overrides.some(({ exempt }) => exempt);

/** The limits that hold for a student: the largest of the extra attempts comes on top. */
export const limitsWith = ({ maxAttempts, coolDownMinutes }: AttemptLimits, overrides: readonly Override[]): AttemptLimits => ({
  maxAttempts: maxAttempts === null ? null : maxAttempts + Math.max(0, ...overrides.map(({ extraAttempts }) => extraAttempts)),
  coolDownMinutes,
});

/** From when on a student sees results: minus infinity where that is always. `dates` are the student's own. */
export function visibleFrom(visibility: Visibility, { dueAt, closesAt }: Dates): Instant {
  switch (visibility) {
    case 'at_once':
      return -Infinity;
    case 'after_due':
      return dueAt ?? closesAt ?? -Infinity;
    case 'after_close':
      return closesAt ?? dueAt ?? -Infinity;
    default:
      return visibility satisfies never;
  }
}
