import { describe, expect, it } from 'vitest';
import { expectedImprovement, gpPosterior } from '../src/index.ts';
import { normalDensity, normalProbability } from '../src/search/normal-distribution.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/gaussian-process.json' with { type: 'json' };
import normalCases from './fixtures/normal-distribution.json' with { type: 'json' };

const GRID = Array.from({ length: 11 }, (_, index) => index / 10);

describe.each(cases)('a Gaussian process after the observations $X', ({ X, y, xs, kernel, mean, std, best, improvement }) => {
  it('has the posterior of NumPy', () => {
    const posterior = gpPosterior(X, y, xs, kernel);
    expectClose(posterior.mean, mean, 1e-8);
    expectClose(posterior.std, std, 1e-8);
  });

  it('promises the improvement of SciPy', () => expectClose(expectedImprovement(mean, std, best), improvement));
});

describe('the golden process', () => {
  const { mean, std } = gpPosterior([0, 0.5, 1], [0.2, 1, 0.4], GRID, { length: 0.3, signal: 1, noise: 1e-3 });

  it('has the golden mean', () => expectClose(mean, [0.2, 0.3323, 0.5294, 0.7442, 0.9174, 1, 0.9728, 0.8528, 0.6844, 0.52, 0.4], 6e-5));

  it('has the golden deviations', () => expectClose(std.slice(0, 6), [0.001, 0.2661, 0.4184, 0.4119, 0.2526, 0.001], 6e-5));

  it('promises most at 0.7', () => {
    const improvement = expectedImprovement(mean, std, 1);
    expect(improvement.indexOf(Math.max(...improvement))).toBe(7);
    expectClose(improvement[7] ?? 0, 0.10111, 6e-6);
  });
});

it('far from all observations a process returns to their mean and to its own deviation', () => {
  const { mean, std } = gpPosterior([0, 1], [2, 4], [100], { length: 0.5, signal: 1.5, noise: 0.1 });
  expectClose([mean, std], [[3], [1.5]]);
});

it('equal points need noise', () => {
  expect(() => gpPosterior([1, 1], [2, 3], [0], { length: 1, signal: 1, noise: 0 })).toThrow('positive definite');
  expectClose(gpPosterior([1, 1], [2, 3], [1], { length: 1, signal: 1, noise: 0.5 }).mean, [2.5]);
});

it('there is no improvement without doubt, and not a number stays one', () => {
  expect(expectedImprovement([5, 0, Number.NaN, 1], [0, 0, 1, Number.NaN], 1)).toStrictEqual([0, 0, Number.NaN, Number.NaN]);
  expect(expectedImprovement([-1000], [1], 0)).toStrictEqual([0]);
});

it.each(normalCases)('the normal distribution at $x equals that of SciPy', ({ x, density, probability }) => {
  expect(Math.abs(normalDensity(x) - density)).toBeLessThanOrEqual(1e-13 * density);
  expect(Math.abs(normalProbability(x) - probability)).toBeLessThanOrEqual(1e-13 * probability);
});
