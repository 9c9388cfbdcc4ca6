import { describe, expect, it } from 'vitest';
import { add, dot, dropoutBackward, dropoutForward, dropoutMask, matVec, numericGradient, scale, scaleForTest, type Vector } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import { linearCongruential } from './linear-congruential.ts';

const A = [0.5, -2, 3, 0.25];
const MASK = [1, 0, 1, 0];

describe('a dropout mask', () => {
  // 40,000 draws: the share of zeros has a standard deviation of at most 0.0025. The seed is fixed.
  it.each([0, 0.2, 0.5, 0.8])('drops each neuron with the probability %f', (p) => {
    const mask = dropoutMask(40_000, p, linearCongruential(2));
    expect(new Set([0, 1, ...mask]).size).toBe(2);
    expect(Math.abs(mask.filter((entry) => entry === 0).length / 40_000 - p)).toBeLessThan(0.012);
  });

  it('drops none for p = 0', () => expect(dropoutMask(3, 0, () => 0)).toStrictEqual([1, 1, 1]));
});

describe('inverted dropout', () => {
  it('divides what stays by the probability of staying', () => {
    expectClose(dropoutForward(A, MASK, 0.2), [0.625, 0, 3.75, 0]);
    expectClose(dropoutBackward(A, MASK, 0.2), [0.625, 0, 3.75, 0]);
  });

  it('has a backward pass that is the slope of the forward pass', () => {
    const upstream = [3, -1, 0.5, 7];
    const slopes = numericGradient((a) => dot(upstream, dropoutForward(a, MASK, 0.3)), A);
    expectClose(dropoutBackward(upstream, MASK, 0.3), slopes, 1e-9);
  });

  it('has the activations themselves as the mean over all masks', () => {
    const p = 0.3;
    const masks = Array.from({ length: 2 ** A.length }, (_, bits) => A.map((__, j) => Math.floor(bits / 2 ** j) % 2));
    const chance = (mask: Vector): number => mask.reduce((product, entry) => product * (entry === 1 ? 1 - p : p), 1);
    expectClose(masks.map((mask) => scale(chance(mask), dropoutForward(A, mask, p))).reduce(add), A);
  });
});

it('scaled weights give the mean of what plain dropout gives', () => {
  const W = [[1, -2, 0.5, 4], [3, 0, 1, -1]];
  expectClose(scaleForTest(W, 0.5), [[0.5, -1, 0.25, 2], [1.5, 0, 0.5, -0.5]]);
  const masks = Array.from({ length: 16 }, (_, bits) => A.map((__, j) => Math.floor(bits / 2 ** j) % 2));
  const outputs = masks.map((mask) => matVec(W, A.map((a, j) => a * (mask[j] ?? 0))));
  expectClose(scale(1 / 16, outputs.reduce(add)), matVec(scaleForTest(W, 0.5), A));
});
