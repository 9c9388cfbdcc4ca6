import { expect, test } from 'vitest';
import { isStuck, type Effort } from '#server/analytics/stuck.ts';

const NOW = new Date('2026-03-10T12:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

const EFFORT: Effort = { solved: false, attempts: 6, bestAt: 6, bestSubmittedAt: daysAgo(0) };

test('a student without progress for two days is stuck', () => {
  expect(isStuck({ ...EFFORT, bestSubmittedAt: daysAgo(2) }, NOW)).toBe(true);
  expect(isStuck({ ...EFFORT, bestSubmittedAt: daysAgo(1.9) }, NOW)).toBe(false);
});

test('a student whose last five attempts brought nothing is stuck on the same day', () => {
  expect(isStuck({ ...EFFORT, attempts: 6, bestAt: 1 }, NOW)).toBe(true);
  expect(isStuck({ ...EFFORT, attempts: 6, bestAt: 2 }, NOW)).toBe(false);
});

test('few attempts are no reason to worry, and a solution is none at all', () => {
  expect(isStuck({ ...EFFORT, attempts: 4, bestAt: 1, bestSubmittedAt: daysAgo(9) }, NOW)).toBe(false);
  expect(isStuck({ ...EFFORT, solved: true, bestSubmittedAt: daysAgo(9) }, NOW)).toBe(false);
});
