import { close, defineExercise, isAlike, numberOf, random as seeded, shaped, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { initScaled, scale, type Gradient, type Matrix, type Network } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    // By hand: 0.7 + 0.1 · (4 + 1).
    { name: 'cost: the example of the statement', call: 'l2Cost', args: [0.7, [[[2, -1]]], 4, 20], expected: 1.2 },
    // By hand: 2 + (3 / 12) · (1 + 4 + 9 + 16 + 36).
    { name: 'cost: two layers', call: 'l2Cost', args: [2, [[[1, -2], [3, -4]], [[0, 6]]], 3, 6], expected: 18.5 },
    {
      name: 'step: the example of the statement',
      call: 'l2Step',
      args: [{ sizes: [2, 1], weights: [[[2, -1]]], biases: [[3]] }, { nablaW: [[[0.5, -0.25]]], nablaB: [[-2]] }, 0.5, 4, 20],
      // By hand.
      expected: { sizes: [2, 1], weights: [[[1.55, -0.775]]], biases: [[4]] },
    },
    {
      name: 'step: the numbers of the book',
      call: 'l2Step',
      args: [{ sizes: [4, 1], weights: [[[0.5, -0.25, 0, 2]]], biases: [[0.3]] }, { nablaW: [[[0.1, 0.1, 0.1, 0.1]]], nablaB: [[0.2]] }, 0.5, 5, 50_000],
      // By hand, with η, λ and n of chapter 3: weights shrink by a factor of 1 − 0.00005.
      expected: { sizes: [4, 1], weights: [[[0.449975, -0.2999875, -0.05, 1.9499]]], biases: [[0.2]] },
    },
    {
      name: 'step: two layers of one neuron, a high price',
      call: 'l2Step',
      args: [{ sizes: [1, 1, 1], weights: [[[1]], [[-1]]], biases: [[2], [3]] }, { nablaW: [[[0.5]], [[-1]]], nablaB: [[2], [0]] }, 0.5, 10, 10],
      // By hand: half of each weight stays, then −0.25, +0.5, −1 and 0.
      expected: { sizes: [1, 1, 1], weights: [[[0.25]], [[0]]], biases: [[1], [3]] },
    },
  ],
  secrets: (random) => [
    { name: 'cost: layers of different sizes', call: 'l2Cost', args: [1.3, weightsOf([5, 4, 3, 2], random), 0.7, 30] },
    { name: 'cost: layers of equal size', call: 'l2Cost', args: [0.2, weightsOf([4, 4, 4], random), 5, 50] },
    { name: 'cost: large weights', call: 'l2Cost', args: [0.4, weightsOf([3, 5, 2], random).map((W) => W.map((row) => scale(50, row))), 0.3, 12] },
    { name: 'cost: nothing to pay', call: 'l2Cost', args: [2.5, weightsOf([3, 4, 2], random), 0, 10] },
    { name: 'cost: a single sample', call: 'l2Cost', args: [0.9, weightsOf([2, 3], random), 0.1, 1] },
    { name: 'cost: a network that reads digits', call: 'l2Cost', args: [0.1, weightsOf([784, 30, 10], random), 5, 50_000] },
    { name: 'step: layers of different sizes', call: 'l2Step', args: problem([5, 4, 3, 2], { eta: 0.3, lambda: 2, n: 50 }, random) },
    { name: 'step: two hidden layers of equal size', call: 'l2Step', args: problem([5, 4, 4, 3], { eta: 0.5, lambda: 0.1, n: 10 }, random) },
    { name: 'step: all layers of equal size', call: 'l2Step', args: problem([3, 3, 3, 3], { eta: 2, lambda: 5, n: 40 }, random) },
    { name: 'step: layers that grow', call: 'l2Step', args: problem([2, 3, 5], { eta: 0.7, lambda: 3, n: 7 }, random) },
    { name: 'step: nothing to pay', call: 'l2Step', args: problem([4, 3, 2], { eta: 1.5, lambda: 0, n: 20 }, random) },
    { name: 'step: a single sample', call: 'l2Step', args: problem([4, 3], { eta: 0.2, lambda: 0.6, n: 1 }, random) },
    { name: 'step: a price that turns weights over', call: 'l2Step', args: problem([3, 4, 2], { eta: 3, lambda: 20, n: 15 }, random) },
    { name: 'step: slopes that are zero', call: 'l2Step', args: onAPlain(problem([3, 3, 2], { eta: 0.25, lambda: 4, n: 9 }, random)) },
    { name: 'step: a network that reads digits', call: 'l2Step', args: problem([784, 30, 10], { eta: 0.5, lambda: 5, n: 50_000 }, random) },
    property(solution, {
      name: 'step: two steps in a row',
      given: fc.record({ seed: fc.nat(), eta: fc.double({ min: 0.01, max: 10, noNaN: true }), lambda: fc.double({ min: 0.01, max: 5, noNaN: true }) }),
      holds: async (subject, { seed, eta, lambda }) => {
        const [net, gradient, ...rest] = problem([3, 4, 2], { eta, lambda, n: 12 }, seeded(seed));
        const first = shaped(net, await subject.call('l2Step', net, gradient, ...rest));
        if (!first.ok) return first.mismatch;
        const second = await subject.call('l2Step', first.value, gradient, ...rest);
        return close().check(solution.l2Step(solution.l2Step(net, gradient, ...rest), gradient, ...rest), second);
      },
    }),
    property(solution, {
      name: 'both: the step goes down the slope of the cost',
      given: fc.record({ w: fc.double({ min: -3, max: 3, noNaN: true }), lambda: fc.integer({ min: 1, max: 9 }), n: fc.integer({ min: 1, max: 99 }) }),
      holds: async (subject, { w, lambda, n }) => {
        // One weight, no slope of the data, η = 1: the weight moves by the slope of its price, which central differences find exactly.
        const net: Network = { sizes: [1, 1], weights: [[[w]]], biases: [[1]] };
        const stepped = shaped(net, await subject.call('l2Step', net, { nablaW: [[[0]]], nablaB: [[0]] }, 1, lambda, n));
        if (!stepped.ok) return stepped.mismatch;
        const [above = 0, below = 0] = await Promise.all([w + 1, w - 1].map(async (moved) => numberOf(await subject.call('l2Cost', 0, [[[moved]]], lambda, n))));
        const moved = w - (stepped.value.weights[0]?.[0]?.[0] ?? Number.NaN);
        return isAlike((above - below) / 2, moved) ? null : 'What the step takes from a weight is not the slope of what the cost adds for it.';
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

/** The data ask for nothing at every second neuron: its weights shrink all the same, its bias stays. */
const onAPlain = ([net, { nablaW, nablaB }, ...rest]: Problem): Problem => {
  const level = (slope: number, j: number): number => (j % 2 === 0 ? 0 : slope);
  return [net, { nablaW: nablaW.map((W) => W.map((row, j) => row.map((slope) => level(slope, j)))), nablaB: nablaB.map((b) => b.map(level)) }, ...rest];
};
