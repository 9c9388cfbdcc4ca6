import { defineExercise, type Random } from '@nabla/exercise-kit';
import { dot, initScaled, scale, type Network, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'the example of the statement',
      call: 'feedforward',
      args: [{ sizes: [2, 2, 1], weights: [[[1, -2], [-1, 3]], [[4, -6]]], biases: [[Math.log(3), -1], [-Math.log(3)]] }, [2, 1]],
      // By hand.
      expected: { zs: [[Math.log(3), 0], [-Math.log(3)]], activations: [[2, 1], [0.75, 0.5], [0.25]] },
    },
    {
      name: 'a single neuron',
      call: 'feedforward',
      args: [{ sizes: [1, 1], weights: [[[0.6]]], biases: [[0.9]] }, [1]],
      // The neuron of the book's chapter 3, whose first output is 0.82: 1 / (1 + e^−1.5), NumPy float64.
      expected: { zs: [[1.5]], activations: [[1], [0.8175744761936437]] },
    },
    {
      name: 'two inputs, three hidden neurons, two outputs',
      call: 'feedforward',
      args: [
        {
          sizes: [2, 3, 2],
          weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]],
          biases: [[0.1, 0, -0.1], [0.05, -0.2]],
        },
        [1, 0.5],
      ],
      // NumPy float64.
      expected: {
        zs: [[0.1, 0.55, -0.3], [0.31235625056968597, 0.44757161162701325]],
        activations: [[1, 0.5], [0.52497918747894, 0.6341355910108007, 0.425557483188341], [0.577460290729317, 0.6100617079724009]],
      },
    },
    {
      name: 'two neurons in every layer',
      call: 'feedforward',
      args: [{ sizes: [2, 2, 2], weights: [[[0.5, -1.5], [2, 0.25]], [[-0.75, 1.25], [0.5, -2]]], biases: [[0.3, -0.4], [-0.2, 0.1]] }, [-1, 0.5]],
      // NumPy float64.
      expected: {
        zs: [[-0.95, -2.275], [-0.2926452126305732, 0.053012964824921266]],
        activations: [[-1, 0.5], [0.27888482197713693, 0.0932147230818236], [0.4273563989048093, 0.5132501381974285]],
      },
    },
  ],
  secrets: (random) => [
    { name: 'layers of different sizes', call: 'feedforward', args: problem([5, 4, 3, 2], random) },
    { name: 'two hidden layers of equal size', call: 'feedforward', args: problem([5, 4, 4, 3], random) },
    { name: 'all layers of equal size', call: 'feedforward', args: problem([3, 3, 3, 3], random) },
    { name: 'layers that grow', call: 'feedforward', args: problem([2, 3, 5, 7], random) },
    { name: 'many hidden layers', call: 'feedforward', args: problem([3, 4, 4, 4, 5, 2], random) },
    { name: 'no hidden layer', call: 'feedforward', args: problem([4, 3], random) },
    { name: 'one neuron in every layer', call: 'feedforward', args: problem([1, 1, 1, 1], random) },
    { name: 'a network that reads digits', call: 'feedforward', args: image(problem([784, 30, 10], random), random) },
    { name: 'an input with zeros', call: 'feedforward', args: withZeros(problem([6, 5, 3], random)) },
    { name: 'large weights', call: 'feedforward', args: withLargeWeights(problem([4, 4, 4, 3], random)) },
    { name: 'a saturated hidden layer', call: 'feedforward', args: withSaturation(problem([4, 4, 3], random)) },
  ],
});

type Problem = readonly [net: Network, x: Vector];

/** Inputs of both signs, and biases that are all different. */
const problem = (sizes: readonly number[], random: Random): Problem => [initScaled(sizes, random.next), random.vector(sizes[0] ?? 0)];

const image = ([net, x]: Problem, random: Random): Problem => [net, x.map(random.next)];

const withZeros = ([net, x]: Problem): Problem => [net, x.map((x_k, k) => (k % 2 === 0 ? 0 : x_k))];

const withLargeWeights = ([net, x]: Problem): Problem => [{ ...net, weights: net.weights.map((W) => W.map((row) => scale(4, row))) }, x];

/** The second layer's weighted inputs become 900 and −900 in turn, give or take a bias: e^z overflows. */
function withSaturation([net, x]: Problem): Problem {
  const [first = [], ...rest] = net.weights;
  const saturated = first.map((row, j) => scale((j % 2 === 0 ? 900 : -900) / dot(row, x), row));
  return [{ ...net, weights: [saturated, ...rest] }, x];
}
