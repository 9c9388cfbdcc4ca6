import type { Clock, DaysEarly, DaysLate, Instant } from '#grades/rules.ts';

/** A date and time as staff write it, without a zone: "2026-03-29T23:59". */
export type WallTime = string;

/**
 * The moment that a wall clock means in a time zone. An hour that exists twice means the second, and one that a clock
 * skips means as much later as was skipped: nobody loses time to daylight saving.
 */
export const instantOf = (wall: WallTime, zone: string): Date =>
  new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds);

/** What a wall clock in a time zone shows at a moment, to the minute. */
export const wallTimeOf = (at: Date, zone: string): WallTime =>
  zoned(at.getTime(), zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** Whether a name is a time zone. */
export function isZone(name: string): boolean {
  try {
    zoned(0, name);
    return true;
  } catch {
    // Temporal has no other way to ask.
    return false;
  }
}

/** The clock of a course. A day lasts until the wall clock shows the same time again: 23, 24 or 25 hours. */
export const clockIn = (zone: string, now: Instant): Clock => ({ now, daysLate: daysLateIn(zone), daysEarly: daysEarlyIn(zone) });

/** Days are reckoned once for each due date, since a course has few of them and many submissions. */
function daysLateIn(zone: string): DaysLate {
  const ends = endsOfDays(zone, 1);
  return (dueAt, at) => {
    let days = 0;
    while (at > ends(dueAt, days)) days += 1;
    return days;
  };
}

function daysEarlyIn(zone: string): DaysEarly {
  const ends = endsOfDays(zone, -1);
  return (dueAt, at) => {
    let days = 0;
    while (at <= ends(dueAt, days + 1)) days += 1;
    return days;
  };
}

/** The moment some days after (or before, for -1) a due date. */
function endsOfDays(zone: string, direction: 1 | -1): (dueAt: Instant, days: number) => Instant {
  const known = new Map<Instant, Instant[]>();
  return (dueAt, days) => {
    const ends = known.get(dueAt) ?? [];
    if (ends.length === 0) known.set(dueAt, ends);
    while (ends.length <= days) ends.push(zoned(dueAt, zone).add({ days: direction * ends.length }).epochMilliseconds);
    return ends[days] ?? dueAt;
  };
}

const zoned = (at: Instant, zone: string): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
