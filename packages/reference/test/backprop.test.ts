import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backprop,
  costOf,
  feedforward,
  initScaled,
  norm,
  numericGradient,
  relativeError,
  subtract,
  type CostName,
  type Example,
  type Gradient,
  type Matrix,
  type Network,
  type Vector,
} from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import crossEntropyCases from './fixtures/backprop-cross-entropy.json' with { type: 'json' };
import quadraticCases from './fixtures/backprop-quadratic.json' with { type: 'json' };
import { linearCongruential } from './linear-congruential.ts';

const COSTS = [
  { costName: 'quadratic', cases: quadraticCases },
  { costName: 'cross-entropy', cases: crossEntropyCases },
] as const;

describe.each(COSTS)('backpropagation of the $costName cost', ({ costName, cases }) => {
  it.each(cases)('equals the gradient that NumPy computes for sizes $net.sizes', ({ net, x, y, cost, gradient }) => {
    expectClose(costOf(net, { x, y }, costName), cost);
    const { nablaW, nablaB } = backprop(net, { x, y }, costName);
    expectClose(nablaW, gradient.nablaW);
    expectClose(nablaB, gradient.nablaB);
  });

  it('equals the central difference, tensor by tensor', () => {
    fc.assert(fc.property(problems, ({ net, example }) => expectGradient(net, example, costName)), { numRuns: 40 });
  });

  it('is finite for a saturated network', () => {
    const net = { sizes: [2, 2, 1], weights: [[[900, 0], [0, -900]], [[800, -800]]], biases: [[0, 0], [0]] };
    const gradient = backprop(net, { x: [1, 1], y: [0] }, costName);
    expect(flatten(gradient).every(Number.isFinite)).toBe(true);
  });
});

it('the forward pass begins with the input and holds a weighted input and an activation for every later layer', () => {
  const net = { sizes: [2, 1, 3], weights: [[[1, -1]], [[1], [2], [0]]], biases: [[0], [-0.5, -1, 0]] };
  expectClose(feedforward(net, [3, 3]).zs, [[0], [0, 0, 0]]);
  expectClose(feedforward(net, [3, 3]).activations, [[3, 3], [0.5], [0.5, 0.5, 0.5]]);
});

it('a network without weights has no output to judge', () => {
  expect(() => backprop({ sizes: [2], weights: [], biases: [] }, { x: [1, 2], y: [1, 2] }, 'quadratic')).toThrow('at least one layer');
});

const problems: fc.Arbitrary<{ net: Network; example: Example }> = fc
  .record({ seed: fc.integer(), sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }) })
  .map(({ seed, sizes }) => {
    const rng = linearCongruential(seed);
    const uniform = (length: number, low: number): number[] => Array.from({ length }, () => low + (1 - low) * rng());
    return { net: initScaled(sizes, rng), example: { x: uniform(sizes[0] ?? 0, -1), y: uniform(sizes.at(-1) ?? 0, 0) } };
  });

/** Every tensor on its own, since a wrong small one would hide behind a large one. */
function expectGradient(net: Network, example: Example, costName: CostName): void {
  const { nablaW, nablaB } = backprop(net, example, costName);
  for (const [l, W] of net.weights.entries()) {
    const costWith = (entries: Vector): number => costOf({ ...net, weights: net.weights.with(l, reshape(entries, W)) }, example, costName);
    expectSlopes(nablaW[l]?.flat() ?? [], costWith, W.flat());
  }
  for (const [l, b] of net.biases.entries()) {
    const costWith = (entries: Vector): number => costOf({ ...net, biases: net.biases.with(l, entries) }, example, costName);
    expectSlopes(nablaB[l] ?? [], costWith, b);
  }
}

/** A relative error of 1e-6, or what the rounding of the cost, divided by h, makes of a slope of 0. */
function expectSlopes(slopes: Vector, cost: (theta: Vector) => number, theta: Vector): void {
  const numeric = numericGradient(cost, theta);
  const rounding = ((10 * Number.EPSILON * Math.max(1, cost(theta))) / 1e-5) * Math.sqrt(theta.length);
  const isClose = norm(subtract(slopes, numeric)) <= rounding || relativeError(slopes, numeric) <= 1e-6;
  expect(isClose).toBe(true);
}

const reshape = (entries: Vector, like: Matrix): Matrix => like.map((row, j) => entries.slice(j * row.length, (j + 1) * row.length));

const flatten = ({ nablaW, nablaB }: Gradient): readonly number[] => [...nablaW.flat(2), ...nablaB.flat()];
