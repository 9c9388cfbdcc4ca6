import { expect, test } from 'vitest';
import { BUSIEST_HOURS, deadline, replay, steady } from '../load/arrivals.ts';

const SEED = 7;

test('steady arrivals come at their rate, in order, the same for a seed', () => {
  const times = steady(20, 500, SEED);
  // A Poisson count of mean 10,000 has a standard deviation of 100.
  expect(Math.abs(times.length - 10_000)).toBeLessThan(400);
  expect(times).toStrictEqual(times.toSorted((one, other) => one - other));
  expect(times).toStrictEqual(steady(20, 500, SEED));
  expect(times).not.toStrictEqual(steady(20, 500, SEED + 1));
});

test('before a deadline the last tenth of the time brings as many as exponential growth by e³ says', () => {
  const times = deadline(10_000, 100, SEED);
  // (e^3 − e^2.7) / (e^3 − 1) = 0.2728.
  expect(times.filter((at) => at > 90_000).length / 10_000).toBeCloseTo(0.2728, 1);
  expect(times.at(-1)).toBeLessThanOrEqual(100_000);
});

test('the replay has all submissions of the busiest hours, in a sixteenth of the time', () => {
  const times = replay(16, SEED);
  expect(times).toHaveLength(BUSIEST_HOURS.submissions);
  expect(times.at(-1)).toBeLessThanOrEqual((BUSIEST_HOURS.seconds * 1_000) / 16);
  expect(times[0]).toBeGreaterThanOrEqual(0);
});
