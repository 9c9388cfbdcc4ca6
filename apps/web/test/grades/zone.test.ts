import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, instantOf, isZone, wallTimeOf } from '#server/grades/zone.ts';
import { at, DAY, HOUR } from './course.ts';

const BERLIN = clockIn('Europe/Berlin', 0);

describe('a due time in Berlin', () => {
  it('is an hour later in UTC in winter than in summer', () => {
    expect(instantOf('2026-01-15T23:59', 'Europe/Berlin').toISOString()).toBe('2026-01-15T22:59:00.000Z');
    expect(instantOf('2026-07-15T23:59', 'Europe/Berlin').toISOString()).toBe('2026-07-15T21:59:00.000Z');
  });

  it('that the clock skips in spring is as much later as was skipped', () =>
    // 02:30 does not exist on 29 March 2026; the clock goes from 02:00 to 03:00, and 03:30 is 01:30 in UTC.
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z'));

  it('that exists twice in autumn is the second', () =>
    // 02:30 comes at 00:30 and again at 01:30 UTC on 25 October 2026.
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T01:30:00.000Z'));
});

describe('a day', () => {
  it('has 23 hours when the clock goes forward', () => {
    const due = instantOf('2026-03-28T12:00', 'Europe/Berlin').getTime();
    expect(BERLIN.daysLate(due, due + 23 * HOUR)).toBe(1);
    expect(BERLIN.daysLate(due, due + 23 * HOUR + 1)).toBe(2);
  });

  it('has 25 hours when the clock goes back', () => {
    const due = instantOf('2026-10-24T12:00', 'Europe/Berlin').getTime();
    expect(BERLIN.daysLate(due, due + 25 * HOUR)).toBe(1);
    expect(BERLIN.daysLate(due, due + 25 * HOUR + 1)).toBe(2);
  });

  it('that is whole counts for the bonus, one that is begun does not', () => {
    const due = at('2026-06-10T10:00:00Z');
    expect([0, DAY - 1, DAY, 2 * DAY].map((early) => BERLIN.daysEarly(due, due - early))).toStrictEqual([0, 0, 1, 2]);
  });
});

it('a wall time that exists once is read back as it was written', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, moment, (name, date) => {
      const wall = wallTimeOf(date, name);
      // Where an hour exists twice, the second is meant.
      expect(wallTimeOf(instantOf(wall, name), name)).toBe(wall);
      expect(instantOf(wall, name).getTime()).toBeGreaterThanOrEqual(date.getTime() - 60_000);
    }),
  );
});

it('later work is never fewer days late, in any zone and across every change of the clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 * 24 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (start, first, more) => {
      const due = at('2026-01-01T00:30:00Z') + start * HOUR;
      const clock = clockIn('America/New_York', 0);
      expect(clock.daysLate(due, due + (first + more) * HOUR)).toBeGreaterThanOrEqual(clock.daysLate(due, due + first * HOUR));
      expect(clock.daysLate(due, due)).toBe(0);
    }),
  );
});

it('a name that is no time zone is told apart', () => expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isZone)).toStrictEqual([true, true, false, false]));
