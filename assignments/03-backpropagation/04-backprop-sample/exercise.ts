import { defineExercise, gradient, type Random } from '@nabla/exercise-kit';
import { costOf } from '@nabla/reference';
import { add, dot, initScaled, scale, type Network, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 25,
  samples: [
    {
      name: 'the example of the statement',
      call: 'backprop',
      args: [{ sizes: [2, 2, 1], weights: [[[1, -1], [-2, 2]], [[3, -1]]], biases: [[1, -2], [-1]] }, [1, 2], [1]],
      // By hand, exact: every z is 0.
      expected: { nablaW: [[[-0.09375, -0.1875], [0.03125, 0.0625]], [[-0.0625, -0.0625]]], nablaB: [[-0.09375, 0.03125], [-0.125]] },
    },
    {
      name: 'a single neuron',
      call: 'backprop',
      args: [{ sizes: [1, 1], weights: [[[0.6]]], biases: [[0.9]] }, [1], [0]],
      // The neuron of the book's chapter 3: a² (1 − a) with a = 1 / (1 + e^−1.5), NumPy float64.
      expected: { nablaW: [[[0.12193833242754278]]], nablaB: [[0.12193833242754278]] },
    },
    {
      name: 'two inputs, three hidden neurons, two outputs',
      call: 'backprop',
      args: [
        {
          sizes: [2, 3, 2],
          weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]],
          biases: [[0.1, 0, -0.1], [0.05, -0.2]],
        },
        [1, 0.5],
        [1, 0],
      ],
      // NumPy float64, confirmed by central differences.
      expected: {
        nablaW: [
          [[-0.021616487071733848, -0.010808243535866924], [0.02401107246463695, 0.012005536232318474], [0.026888685162623487, 0.013444342581311743]],
          [[-0.05412516955602855, -0.06537915636198216, -0.04387482681745308], [0.07618781245152337, 0.09202917873521405, 0.061759198249733055]],
        ],
        nablaB: [[-0.021616487071733848, 0.02401107246463695, 0.026888685162623487], [-0.10309964822786394, 0.14512539595596768]],
      },
    },
    {
      name: 'two neurons in every layer',
      call: 'backprop',
      args: [
        { sizes: [2, 2, 2], weights: [[[0.5, -1.5], [2, 0.25]], [[-0.75, 1.25], [0.5, -2]]], biases: [[0.3, -0.4], [-0.2, 0.1]] },
        [-1, 0.5],
        [0, 1],
      ],
      // NumPy float64, confirmed by central differences.
      expected: {
        nablaW: [
          [[0.028002073519692708, -0.014001036759846354], [-0.03160703842749215, 0.015803519213746075]],
          [[0.02916686243330047, 0.009748759310783265], [-0.03391295453314302, -0.01133509756207728]],
        ],
        nablaB: [[-0.028002073519692708, 0.03160703842749215], [0.10458390035902197, -0.12160200864543003]],
      },
    },
  ],
  secrets: (random) => [
    { name: 'two hidden layers of different sizes', call: 'backprop', args: problem([5, 4, 3, 2], random) },
    { name: 'two hidden layers of equal size', call: 'backprop', args: problem([5, 4, 4, 3], random) },
    { name: 'all layers of equal size', call: 'backprop', args: problem([3, 3, 3, 3], random) },
    { name: 'layers that grow', call: 'backprop', args: problem([2, 3, 5, 7], random) },
    { name: 'many hidden layers', call: 'backprop', args: problem([3, 4, 4, 4, 5, 2], random) },
    { name: 'no hidden layer', call: 'backprop', args: problem([4, 3], random) },
    { name: 'one neuron in every layer', call: 'backprop', args: problem([1, 1, 1, 1], random) },
    { name: 'a wide input', call: 'backprop', args: problem([40, 6, 4], random) },
    { name: 'an input with zeros', call: 'backprop', args: withZeros(problem([6, 5, 3], random)) },
    { name: 'large weights', call: 'backprop', args: withLargeWeights(problem([4, 4, 4, 3], random)) },
    { name: 'a saturated hidden layer', call: 'backprop', args: withSaturation(problem([4, 4, 3], random)) },
    slopes('slopes of the cost, layers of different sizes', problem([5, 4, 3], random)),
    slopes('slopes of the cost, equal layers', problem([5, 4, 4, 3], random)),
    slopes('slopes of the cost after twenty steps', descended(problem([3, 4, 4, 4, 2], random))),
  ],
});

type Problem = readonly [net: Network, x: Vector, y: Vector];

/** What the cost itself says of its slopes. */
const slopes = (name: string, args: Problem) =>
  gradient(solution, {
    name,
    call: 'backprop',
    args,
    wrt: ([net]) => ({ nablaW: net.weights, nablaB: net.biases }),
    cost: ([net, x, y]) => costOf(net, { x, y }, 'quadratic'),
  });

/** Inputs of both signs, and targets strictly between 0 and 1, so that no two of them are equal. */
const problem = (sizes: readonly number[], random: Random): Problem => [
  initScaled(sizes, random.next),
  random.vector(sizes[0] ?? 0),
  Array.from({ length: sizes.at(-1) ?? 0 }, random.next),
];

const withZeros = ([net, x, y]: Problem): Problem => [net, x.map((x_k, k) => (k % 2 === 0 ? 0 : x_k)), y];

const withLargeWeights = ([net, x, y]: Problem): Problem => [
  { ...net, weights: net.weights.map((W) => W.map((row) => scale(4, row))) },
  x,
  y,
];

/** The first layer's weighted inputs become 900 and −900 in turn, give or take a bias: e^z overflows, and every slope there is 0. */
function withSaturation([net, x, y]: Problem): Problem {
  const [first = [], ...rest] = net.weights;
  const saturated = first.map((row, j) => scale((j % 2 === 0 ? 900 : -900) / dot(row, x), row));
  return [{ ...net, weights: [saturated, ...rest] }, x, y];
}

/** Where a network is in the course of learning: twenty steps down from where it began. */
function descended([net, x, y]: Problem): Problem {
  let { weights, biases } = net;
  for (let step = 0; step < 20; step += 1) {
    const { nablaW, nablaB } = solution.backprop({ ...net, weights, biases }, x, y);
    weights = weights.map((W, l) => W.map((row, j) => add(row, scale(-0.5, nablaW[l]?.[j] ?? []))));
    biases = biases.map((b, l) => add(b, scale(-0.5, nablaB[l] ?? [])));
  }
  return [{ ...net, weights, biases }, x, y];
}
