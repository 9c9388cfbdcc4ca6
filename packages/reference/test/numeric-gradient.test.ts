import { expect, it } from 'vitest';
import { numericGradient, relativeError } from '../src/index.ts';
import { expectClose } from './expect-close.ts';

it('a central difference is exact for a parabola, up to rounding', () => {
  expectClose(numericGradient(([a = 0, b = 0]) => a * a + 3 * a * b, [2, -1]), [1, 6], 1e-9);
});

it('a central difference leaves its argument alone', () => {
  const theta = [1, 2];
  numericGradient(([a = 0]) => 5 * a, theta);
  expect(theta).toStrictEqual([1, 2]);
});

it('the relative error runs from 0 to 1', () => {
  expect(relativeError([3, 4], [3, 4])).toBe(0);
  expect(relativeError([0, 0], [0, 0])).toBe(0);
  expect(relativeError([3, 4], [-3, -4])).toBe(1);
  expect(relativeError([1], [0])).toBe(1);
});
