import { close, defineExercise, isAlike, numberOf, random as seeded, shaped, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { initScaled, scale, type Gradient, type Matrix, type Network } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  samples: [
    // By hand: 0.7 + 0.2 · (2 + 1 + 0).
    { name: 'cost: the example of the statement', call: 'l1Cost', args: [0.7, [[[2, -1, 0]]], 4, 20], expected: 1.3 },
    // By hand: 2 + (3 / 6) · (1 + 2 + 3 + 4 + 0 + 6).
    { name: 'cost: two layers', call: 'l1Cost', args: [2, [[[1, -2], [3, -4]], [[0, 6]]], 3, 6], expected: 10 },
    {
      name: 'step: the example of the statement',
      call: 'l1Step',
      args: [{ sizes: [3, 1], weights: [[[2, -1, 0]]], biases: [[3]] }, { nablaW: [[[0.5, -0.25, 0.1]]], nablaB: [[-2]] }, 0.5, 4, 20],
      // By hand.
      expected: { sizes: [3, 1], weights: [[[1.65, -0.775, -0.05]]], biases: [[4]] },
    },
    {
      name: 'step: the numbers of the book',
      call: 'l1Step',
      args: [{ sizes: [4, 1], weights: [[[0.5, -0.25, 0, 2]]], biases: [[0.3]] }, { nablaW: [[[0.1, 0.1, 0.1, 0.1]]], nablaB: [[0.2]] }, 0.5, 5, 50_000],
      // By hand, with η, λ and n of chapter 3: weights lose 0.00005.
      expected: { sizes: [4, 1], weights: [[[0.44995, -0.29995, -0.05, 1.94995]]], biases: [[0.2]] },
    },
    {
      name: 'step: past zero',
      call: 'l1Step',
      args: [{ sizes: [1, 1, 1], weights: [[[0.25]], [[-0.5]]], biases: [[2], [3]] }, { nablaW: [[[0]], [[-1]]], nablaB: [[2], [0]] }, 0.5, 16, 8],
      // By hand: both move by 1 towards 0, then 0, +0.5, −1 and 0.
      expected: { sizes: [1, 1, 1], weights: [[[-0.75]], [[1]]], biases: [[1], [3]] },
    },
  ],
  secrets: (random) => [
    { name: 'cost: layers of different sizes', call: 'l1Cost', args: [1.3, weightsOf([5, 4, 3, 2], random), 0.7, 30] },
    { name: 'cost: layers of equal size', call: 'l1Cost', args: [0.2, weightsOf([4, 4, 4], random), 5, 50] },
    { name: 'cost: large weights', call: 'l1Cost', args: [0.4, weightsOf([3, 5, 2], random).map((W) => W.map((row) => scale(50, row))), 0.3, 12] },
    { name: 'cost: nothing to pay', call: 'l1Cost', args: [2.5, weightsOf([3, 4, 2], random), 0, 10] },
    { name: 'cost: a single sample', call: 'l1Cost', args: [0.9, weightsOf([2, 3], random), 0.1, 1] },
    { name: 'step: layers of different sizes', call: 'l1Step', args: problem([5, 4, 3, 2], { eta: 0.3, lambda: 2, n: 50 }, random) },
    { name: 'step: two hidden layers of equal size', call: 'l1Step', args: problem([5, 4, 4, 3], { eta: 0.5, lambda: 0.1, n: 10 }, random) },
    { name: 'step: all layers of equal size', call: 'l1Step', args: problem([3, 3, 3, 3], { eta: 2, lambda: 5, n: 40 }, random) },
    { name: 'step: layers that grow', call: 'l1Step', args: problem([2, 3, 5], { eta: 0.7, lambda: 3, n: 7 }, random) },
    { name: 'step: nothing to pay', call: 'l1Step', args: problem([4, 3, 2], { eta: 1.5, lambda: 0, n: 20 }, random) },
    { name: 'step: a single sample', call: 'l1Step', args: problem([4, 3], { eta: 0.2, lambda: 0.6, n: 1 }, random) },
    { name: 'step: a price that turns weights over', call: 'l1Step', args: problem([3, 4, 2], { eta: 3, lambda: 20, n: 15 }, random) },
    { name: 'step: weights that are zero', call: 'l1Step', args: withZeros(problem([4, 4, 3], { eta: 0.6, lambda: 4, n: 8 }, random)) },
    { name: 'step: a network that reads digits', call: 'l1Step', args: problem([784, 30, 10], { eta: 0.5, lambda: 5, n: 50_000 }, random) },
    property(solution, {
      name: 'step: two steps in a row',
      given: fc.record({ seed: fc.nat(), eta: fc.double({ min: 0.01, max: 10, noNaN: true }), lambda: fc.double({ min: 0.01, max: 5, noNaN: true }) }),
      holds: async (subject, { seed, eta, lambda }) => {
        const [net, gradient, ...rest] = problem([3, 4, 2], { eta, lambda, n: 12 }, seeded(seed));
        const first = shaped(net, await subject.call('l1Step', net, gradient, ...rest));
        if (!first.ok) return first.mismatch;
        const second = await subject.call('l1Step', first.value, gradient, ...rest);
        return close().check(solution.l1Step(solution.l1Step(net, gradient, ...rest), gradient, ...rest), second);
      },
    }),
    property(solution, {
      name: 'both: the step goes down the slope of the cost',
      given: fc.record({ size: fc.double({ min: 1, max: 9, noNaN: true }), isPositive: fc.boolean(), lambda: fc.integer({ min: 1, max: 9 }), n: fc.integer({ min: 1, max: 99 }) }),
      holds: async (subject, { size, isPositive, lambda, n }) => {
        // One weight away from the kink at 0, no slope of the data, η = 1: the weight moves by the slope of its price.
        const w = isPositive ? size : -size;
        const net: Network = { sizes: [1, 1], weights: [[[w]]], biases: [[1]] };
        const stepped = shaped(net, await subject.call('l1Step', net, { nablaW: [[[0]]], nablaB: [[0]] }, 1, lambda, n));
        if (!stepped.ok) return stepped.mismatch;
        const [above = 0, below = 0] = await Promise.all([w + 0.5, w - 0.5].map(async (moved) => numberOf(await subject.call('l1Cost', 0, [[[moved]]], lambda, n))));
        const moved = w - (stepped.value.weights[0]?.[0]?.[0] ?? Number.NaN);
        return isAlike(above - below, moved) ? null : 'What the step takes from a weight is not the slope of what the cost adds for it.';
      },
    }),
  ],
});

type Rates = { readonly eta: number; readonly lambda: number; readonly n: number };

type Problem = readonly [net: Network, gradient: Gradient, eta: number, lambda: number, n: number];

/** Parameters and slopes of both signs, all different. */
function problem(sizes: readonly number[], { eta, lambda, n }: Rates, random: Random): Problem {
  const { weights: nablaW, biases: nablaB } = initScaled(sizes, random.next);
  return [initScaled(sizes, random.next), { nablaW, nablaB }, eta, lambda, n];
}

const weightsOf = (sizes: readonly number[], random: Random): Matrix[] => initScaled(sizes, random.next).weights;

/** Every second weight is exactly 0. */
const withZeros = ([net, ...rest]: Problem): Problem => [{ ...net, weights: net.weights.map((W) => W.map((row) => row.map((w, k) => (k % 2 === 0 ? 0 : w)))) }, ...rest];
