import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initScaled, l1Cost, l1Step, l2Cost, l2Step, momentumStep, newtonStep, numericGradient, sgdStep, type Gradient, type Network } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import newtonCases from './fixtures/newton-step.json' with { type: 'json' };
import { linearCongruential } from './linear-congruential.ts';

/** The weights of the golden step; every slope is 0.1. */
const NET: Network = { sizes: [2, 2], weights: [[[0.5, -0.25], [0, 2]]], biases: [[3, -4]] };
const GRADIENT: Gradient = { nablaW: [[[0.1, 0.1], [0.1, 0.1]]], nablaB: [[0.2, -0.6]] };

const networks = fc.integer().map((seed) => ({ net: initScaled([3, 4, 4, 2], linearCongruential(seed)), gradient: slopesOf(initScaled([3, 4, 4, 2], linearCongruential(seed + 1))) }));
const slopesOf = ({ weights, biases }: Network): Gradient => ({ nablaW: weights, nablaB: biases });

describe('a step of gradient descent', () => {
  it('goes downhill by eta times the slope', () => {
    const { sizes, weights, biases } = sgdStep(NET, GRADIENT, 0.5);
    expect(sizes).toStrictEqual([2, 2]);
    expectClose(weights, [[[0.45, -0.3], [-0.05, 1.95]]]);
    expectClose(biases, [[2.9, -3.7]]);
  });

  it('is the limit of both penalties for lambda = 0', () => {
    fc.assert(
      fc.property(networks, ({ net, gradient }) => {
        const plain = sgdStep(net, gradient, 0.3);
        expect(l2Step(net, gradient, 0.3, 0, 7)).toStrictEqual(plain);
        expect(l1Step(net, gradient, 0.3, 0, 7)).toStrictEqual(plain);
      }),
    );
  });

  it('leaves the old network as it was', () => {
    const before = structuredClone(NET);
    l2Step(NET, GRADIENT, 0.5, 5, 10);
    expect(NET).toStrictEqual(before);
  });
});

describe('a penalty on weights', () => {
  it('makes the golden L2 step', () => expectClose(l2Step(NET, GRADIENT, 0.5, 5, 50_000).weights, [[[0.449975, -0.2999875], [-0.05, 1.9499]]]));

  it('makes the golden L1 step', () => expectClose(l1Step(NET, GRADIENT, 0.5, 5, 50_000).weights, [[[0.44995, -0.29995], [-0.05, 1.94995]]]));

  it('is λ/2n times the sum of squares, or λ/n times the sum of sizes', () => {
    expectClose(l2Cost(1, NET.weights, 6, 3), 1 + 4.3125);
    expectClose(l1Cost(1, NET.weights, 6, 3), 1 + 5.5);
  });

  it('never touches biases', () => {
    fc.assert(
      fc.property(networks, ({ net, gradient }) => {
        const plain = sgdStep(net, gradient, 0.3).biases;
        expect(l2Step(net, gradient, 0.3, 5, 7).biases).toStrictEqual(plain);
        expect(l1Step(net, gradient, 0.3, 5, 7).biases).toStrictEqual(plain);
      }),
    );
  });

  it.each([
    { name: 'L2', cost: l2Cost, step: l2Step },
    { name: 'L1', cost: l1Cost, step: l1Step },
  ])('moves weights down the slope of its cost: $name', ({ cost, step }) => {
    const flat = { nablaW: [[[0, 0], [0, 0]]], nablaB: [[0, 0]] };
    const weights = [[0.5, -0.25], [-1.5, 2]];
    const moved = step({ ...NET, weights: [weights] }, flat, 0.7, 3, 11).weights.flat(2);
    const slopes = numericGradient((theta) => cost(0, [[theta]], 3, 11), weights.flat());
    expectClose(moved, weights.flat().map((w, i) => w - 0.7 * (slopes[i] ?? Number.NaN)), 1e-9);
  });
});

describe('momentum', () => {
  const slope = ([w1 = 0, w2 = 0]: readonly number[]): number[] => [2 * w1, 20 * w2];

  it('makes the golden steps in the valley w₁² + 10 w₂²', () => {
    let state = { w: [1, 1], v: [0, 0] };
    const path = [1, 2, 3].map(() => {
      state = momentumStep(state.w, state.v, slope(state.w), 0.05, 0.9);
      return [state.v, state.w];
    });
    expectClose(path, [[[-0.1, -1], [0.9, 0]], [[-0.18, -0.9], [0.72, -0.9]], [[-0.234, 0.09], [0.486, -0.81]]]);
  });

  it('reaches the speed η g / (1 − μ) on a constant slope', () => {
    let state = { w: [0], v: [0] };
    for (let step = 0; step < 400; step += 1) state = momentumStep(state.w, state.v, [2], 0.1, 0.9);
    expectClose(state.v, [-2]);
  });

  it('of coefficient 0 is plain descent, whatever the velocity was', () => {
    expect(momentumStep([1, 2], [50, -50], [4, 8], 0.25, 0)).toStrictEqual({ w: [0, 0], v: [-1, -2] });
  });
});

describe("Newton's step", () => {
  it.each(newtonCases)('equals that of NumPy for $gradient', ({ gradient, hessian, step }) => expectClose(newtonStep(gradient, hessian), step, 1e-11));

  it('reaches the minimum of a quadratic cost at once', () => expectClose(newtonStep([2 * 7, 20 * -3], [[2, 0], [0, 20]]), [-7, 3]));

  it('swaps rows where a pivot is 0', () => expect(newtonStep([3, 5], [[0, 1], [1, 0]])).toStrictEqual([-5, -3]));

  it('takes the largest pivot, whatever its sign, so that a tiny one does not drown the rest', () => {
    expectClose(newtonStep([1, 2], [[1e-20, -1], [-1, 0]]), [2, 1]);
  });

  it('is refused where the Hessian is singular', () => {
    expect(() => newtonStep([1, 1], [[1, 2], [2, 4]])).toThrow('singular');
  });
});
