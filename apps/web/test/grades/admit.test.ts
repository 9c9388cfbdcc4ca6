import { expect, it } from 'vitest';
import { admit } from '#grades/admit.ts';
import { attempt, CLOSE, DAY, DUE, extension } from './course.ts';

const DATES = { opensAt: DUE - 7 * DAY, dueAt: DUE, closesAt: CLOSE };
const DOOR = { dates: DATES, limits: { maxAttempts: 2, coolDownMinutes: 10 }, overrides: [], attempts: [] };
const MINUTE = 60_000;

it('nobody hands in before the assignment opens', () =>
  expect(admit(DOOR, DATES.opensAt - 1)).toStrictEqual({ ok: false, reason: { kind: 'not_open', opensAt: DATES.opensAt } }));

it('work is late after the due date and accepted until the assignment closes', () => {
  expect(admit(DOOR, DUE)).toStrictEqual({ ok: true, left: 2, isLate: false });
  expect(admit(DOOR, CLOSE)).toStrictEqual({ ok: true, left: 2, isLate: true });
  expect(admit(DOOR, CLOSE + 1)).toStrictEqual({ ok: false, reason: { kind: 'closed', closedAt: CLOSE } });
});

it('an extension beyond the closing date keeps the assignment open for its student', () =>
  expect(admit({ ...DOOR, overrides: [extension(CLOSE + DAY)] }, CLOSE + DAY)).toMatchObject({ ok: true, isLate: false }));

it('an attempt has to wait for the cool-down of the one before', () => {
  const door = { ...DOOR, attempts: [attempt(1, DUE - DAY, 0)] };
  expect(admit(door, DUE - DAY + 10 * MINUTE - 1)).toStrictEqual({ ok: false, reason: { kind: 'cooling_down', nextAt: DUE - DAY + 10 * MINUTE } });
  expect(admit(door, DUE - DAY + 10 * MINUTE)).toStrictEqual({ ok: true, left: 1, isLate: false });
});

it('attempts are used up, unless staff gave more or the grader failed', () => {
  const attempts = [attempt(1, DUE - 2 * DAY, 0), attempt(2, DUE - DAY, 0)];
  expect(admit({ ...DOOR, attempts }, DUE)).toStrictEqual({ ok: false, reason: { kind: 'used_up', maxAttempts: 2 } });
  expect(admit({ ...DOOR, attempts, overrides: [{ ...extension(DUE), extraAttempts: 1 }] }, DUE)).toMatchObject({ ok: true, left: 1 });
  const failed = { ...attempt(2, DUE - DAY, 0), result: { kind: 'not_graded' } as const };
  expect(admit({ ...DOOR, attempts: [attempt(1, DUE - 2 * DAY, 0), failed] }, DUE)).toMatchObject({ ok: true, left: 1 });
});
