import { describe, expect, it } from 'vitest';
import { gaussian, initScaled, type Vector } from '../src/index.ts';
import { linearCongruential } from './linear-congruential.ts';

const mean = (numbers: Vector): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** About a mean of 0. */
const variance = (numbers: Vector): number => mean(numbers.map((number) => number * number));

describe('normal random numbers', () => {
  // 40,000 draws: the mean has a standard deviation of 0.005, the variance one of 0.007. The seed is fixed, so nothing here is left to chance.
  it('have mean 0 and variance 1', () => {
    const rng = linearCongruential(1);
    const numbers = Array.from({ length: 40_000 }, () => gaussian(rng));
    expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
    expect(Math.abs(variance(numbers) - 1)).toBeLessThan(0.04);
  });

  it('are finite even for a uniform number of 0', () => expect(gaussian(() => 0)).toBeCloseTo(0));
});

describe('the scaled initialisation', () => {
  const net = initScaled([400, 100, 3], linearCongruential(2));

  it('has the shapes of its sizes', () => {
    expect(net.weights.map((W) => [W.length, W[0]?.length])).toStrictEqual([[100, 400], [3, 100]]);
    expect(net.biases.map((b) => b.length)).toStrictEqual([100, 3]);
  });

  it('gives weights the variance 1 / n_in', () => {
    expect(variance((net.weights[0] ?? []).flat()) * 400).toBeCloseTo(1, 1);
  });

  it('keeps a copy of the sizes', () => {
    const sizes = [2, 3];
    expect(initScaled(sizes, () => 0.25).sizes).not.toBe(sizes);
  });
});
