import { defineExercise, gradient, isAlike, random as randomOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { costOf, transpose } from '@nabla/reference';
import { add, initScaled, matTVec, scale, type Matrix, type Network } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 20,
  samples: [
    {
      name: 'the example of the statement',
      call: 'backpropBatch',
      args: [{ sizes: [2, 2, 1], weights: [[[1, -1], [-2, 2]], [[3, -1]]], biases: [[1, -2], [-1]] }, [[1, 0, -3, 3], [2, 1, -2, 4]], [[1, 0, 0, 0]]],
      // By hand, exact: every z is 0.
      expected: { nablaW: [[[-0.0234375, 0.0234375], [0.0078125, -0.0078125]], [[0.03125, 0.03125]]], nablaB: [[0.046875, -0.015625], [0.0625]] },
    },
    {
      name: 'three samples',
      call: 'backpropBatch',
      args: [
        {
          sizes: [2, 3, 2],
          weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]],
          biases: [[0.1, 0, -0.1], [0.05, -0.2]],
        },
        [[1, 0, -0.5], [0.5, -1, 2]],
        [[1, 0, 1], [0, 1, 0]],
      ],
      // NumPy float64, confirmed by central differences.
      expected: {
        nablaW: [
          [[-0.003704480186441499, -0.026671655639264158], [0.003810823492296972, 0.028661579247442986], [0.005896709941850203, 0.021772363897381908]],
          [[-0.004692981095467311, -0.02190853276700283, -0.025912662859723757], [0.02518884385530344, 0.04493459677293665, 0.047834149186861075]],
        ],
        nablaB: [[-0.00514268092142147, 0.008501160960367555, 0.01006908935807559], [-0.02072037545634392, 0.061831434291643526]],
      },
    },
    {
      name: 'two samples, two neurons in every layer',
      call: 'backpropBatch',
      args: [
        { sizes: [2, 2, 2], weights: [[[0.5, -1.5], [2, 0.25]], [[-0.75, 1.25], [0.5, -2]]], biases: [[0.3, -0.4], [-0.2, 0.1]] },
        [[-1, 2], [0.5, 1]],
        [[0, 1], [1, 0.25]],
      ],
      // NumPy float64, confirmed by central differences.
      expected: {
        nablaW: [
          [[0.026380590266492518, -0.0008107416266000958], [-0.017222407370724745, 0.007192315528383703]],
          [[-0.002203172224624036, -0.03163844425966279], [-0.019621307756571168, -0.011463866468843602]],
        ],
        nablaB: [[-0.007811260006523273, 0.01509407513525674], [0.015002142994923327, -0.06672066612322958]],
      },
    },
    {
      name: 'one neuron, one sample',
      call: 'backpropBatch',
      args: [{ sizes: [1, 1], weights: [[[0.6]]], biases: [[0.9]] }, [[1]], [[0]]],
      // The neuron of the book's chapter 3: a² (1 − a) with a = 1 / (1 + e^−1.5), NumPy float64.
      expected: { nablaW: [[[0.12193833242754278]]], nablaB: [[0.12193833242754278]] },
    },
  ],
  secrets: (random) => [
    { name: 'layers of different sizes', call: 'backpropBatch', args: problem([5, 4, 3, 2], 6, random) },
    { name: 'layers of equal size', call: 'backpropBatch', args: problem([5, 4, 4, 3], 6, random) },
    { name: 'as many samples as neurons', call: 'backpropBatch', args: problem([4, 4, 4, 4], 4, random) },
    { name: 'a single sample', call: 'backpropBatch', args: problem([3, 5, 4], 1, random) },
    { name: 'fifty samples', call: 'backpropBatch', args: problem([4, 3, 2], 50, random) },
    { name: 'many hidden layers', call: 'backpropBatch', args: problem([3, 4, 4, 4, 5, 2], 5, random) },
    { name: 'no hidden layer', call: 'backpropBatch', args: problem([4, 3], 7, random) },
    { name: 'one neuron in every layer', call: 'backpropBatch', args: problem([1, 1, 1], 3, random) },
    { name: 'a wide input', call: 'backpropBatch', args: problem([40, 6, 4], 10, random) },
    { name: 'inputs with zeros', call: 'backpropBatch', args: withZeros(problem([6, 5, 3], 4, random)) },
    { name: 'a saturated hidden layer', call: 'backpropBatch', args: withSaturation(problem([4, 4, 3], 3, random)) },
    slopes('slopes of the mean cost, layers of different sizes', problem([5, 4, 3], 3, random)),
    slopes('slopes of the mean cost, equal layers', problem([5, 4, 4, 3], 6, random)),
    slopes('slopes of the mean cost after twenty steps', descended(problem([3, 4, 4, 2], 5, random))),
    property(solution, {
      name: 'the samples in another order',
      given: BATCHES,
      holds: async (subject, { net, X, Y }) => {
        const turned = (M: Matrix): Matrix => M.map((row) => row.toReversed());
        const [one, other] = await Promise.all([subject.call('backpropBatch', net, X, Y), subject.call('backpropBatch', net, turned(X), turned(Y))]);
        return isAlike(one, other) ? null : 'The gradient depends on the order of the samples.';
      },
    }),
    property(solution, {
      name: 'every sample twice',
      given: BATCHES,
      holds: async (subject, { net, X, Y }) => {
        const doubled = (M: Matrix): Matrix => M.map((row) => [...row, ...row]);
        const [one, other] = await Promise.all([subject.call('backpropBatch', net, X, Y), subject.call('backpropBatch', net, doubled(X), doubled(Y))]);
        return isAlike(one, other) ? null : 'The gradient changes when every sample is in the mini-batch twice.';
      },
    }),
  ],
});

type Problem = readonly [net: Network, X: Matrix, Y: Matrix];

/** What the mean cost itself says of its slopes. */
const slopes = (name: string, args: Problem) =>
  gradient(solution, {
    name,
    call: 'backpropBatch',
    args,
    wrt: ([net]) => ({ nablaW: net.weights, nablaB: net.biases }),
    cost: ([net, X, Y]) => {
      const targets = transpose(Y);
      const costs = transpose(X).map((x, sample) => costOf(net, { x, y: targets[sample] ?? [] }, 'quadratic'));
      return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    },
  });

/** Inputs of both signs, and targets strictly between 0 and 1, so that no two of them are equal. */
const problem = (sizes: readonly number[], m: number, random: Random): Problem => [
  initScaled(sizes, random.next),
  random.matrix(sizes[0] ?? 0, m),
  Array.from({ length: sizes.at(-1) ?? 0 }, () => Array.from({ length: m }, random.next)),
];

/** Any small network with a mini-batch. */
const BATCHES = fc
  .record({ seed: fc.nat(), sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }), m: fc.integer({ min: 2, max: 5 }) })
  .map(({ seed, sizes, m }) => {
    const [net, X, Y] = problem(sizes, m, randomOf(seed));
    return { net, X, Y };
  });

const withZeros = ([net, X, Y]: Problem): Problem => [net, X.map((row, k) => (k % 2 === 0 ? row.map(() => 0) : row)), Y];

/** The largest weighted input of every neuron of the first layer becomes 900 or −900, give or take a bias: e^z overflows there. */
function withSaturation([net, X, Y]: Problem): Problem {
  const [first = [], ...rest] = net.weights;
  const saturated = first.map((row) => scale(900 / Math.max(...matTVec(X, row).map(Math.abs)), row));
  return [{ ...net, weights: [saturated, ...rest] }, X, Y];
}

/** Where a network is in the course of learning: twenty steps down from where it began. */
function descended([net, X, Y]: Problem): Problem {
  let { weights, biases } = net;
  for (let step = 0; step < 20; step += 1) {
    const { nablaW, nablaB } = solution.backpropBatch({ ...net, weights, biases }, X, Y);
    weights = weights.map((W, l) => W.map((row, j) => add(row, scale(-0.5, nablaW[l]?.[j] ?? []))));
    biases = biases.map((b, l) => add(b, scale(-0.5, nablaB[l] ?? [])));
  }
  return [{ ...net, weights, biases }, X, Y];
}
