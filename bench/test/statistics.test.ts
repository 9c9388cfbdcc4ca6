import { expect, test } from 'vitest';
import { quantile, summarise } from '../statistics.ts';

// numpy.quantile([4, 1, 3, 2], [0, 0.5, 0.95, 1])
const SAMPLES = [4, 1, 3, 2];

test.each([
  [0, 1],
  [0.5, 2.5],
  [0.95, 3.85],
  [1, 4],
])('the quantile %d is the one that NumPy gives', (share, expected) => {
  expect(quantile(SAMPLES, share)).toBeCloseTo(expected, 12);
});

test('a summary leaves its samples as they are', () => {
  const samples = [3, 1, 2];
  expect(summarise(samples)).toMatchObject({ median: 2, min: 1, count: 3 });
  expect(samples).toEqual([3, 1, 2]);
});

test('no samples have no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError);
});
