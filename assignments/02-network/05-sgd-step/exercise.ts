import { close, defineExercise, random as seeded, shaped, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { initScaled, type Gradient, type Network } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  samples: [
    {
      name: 'the example of the statement',
      call: 'sgdStep',
      args: [{ sizes: [2, 1], weights: [[[0.5, -2]]], biases: [[1]] }, { nablaW: [[[0.25, 1]]], nablaB: [[-3]] }, 0.5],
      // By hand.
      expected: { sizes: [2, 1], weights: [[[0.375, -2.5]]], biases: [[2.5]] },
    },
    {
      name: 'two layers of one neuron',
      call: 'sgdStep',
      args: [{ sizes: [1, 1, 1], weights: [[[1]], [[-1]]], biases: [[2], [3]] }, { nablaW: [[[0.5]], [[-1]]], nablaB: [[2], [0]] }, 3],
      // By hand: 1 − 1.5, −1 + 3, 2 − 6 and 3 − 0.
      expected: { sizes: [1, 1, 1], weights: [[[-0.5]], [[2]]], biases: [[-4], [3]] },
    },
    {
      name: 'two neurons in every layer',
      call: 'sgdStep',
      args: [
        { sizes: [2, 2, 2], weights: [[[1, 2], [3, 4]], [[5, 6], [7, 8]]], biases: [[-1, -2], [-3, -4]] },
        { nablaW: [[[10, 20], [30, 40]], [[-10, -20], [-30, -40]]], nablaB: [[50, 60], [70, 80]] },
        0.1,
      ],
      // By hand: a tenth of each slope is taken away.
      expected: { sizes: [2, 2, 2], weights: [[[0, 0], [0, 0]], [[6, 8], [10, 12]]], biases: [[-6, -8], [-10, -12]] },
    },
  ],
  secrets: (random) => [
    { name: 'layers of different sizes', call: 'sgdStep', args: problem([5, 4, 3, 2], 0.3, random) },
    { name: 'two hidden layers of equal size', call: 'sgdStep', args: problem([5, 4, 4, 3], 0.5, random) },
    { name: 'all layers of equal size', call: 'sgdStep', args: problem([3, 3, 3, 3], 2, random) },
    { name: 'layers that grow', call: 'sgdStep', args: problem([2, 3, 5], 0.7, random) },
    { name: 'no hidden layer', call: 'sgdStep', args: problem([4, 3], 1.5, random) },
    { name: 'a learning rate of 1', call: 'sgdStep', args: problem([3, 2, 2], 1, random) },
    { name: 'a small learning rate', call: 'sgdStep', args: problem([4, 3, 2], 1e-3, random) },
    { name: 'a large learning rate', call: 'sgdStep', args: problem([4, 3, 2], 100, random) },
    { name: 'slopes that are zero', call: 'sgdStep', args: onAPlain(problem([3, 3, 2], 0.5, random)) },
    { name: 'a network that reads digits', call: 'sgdStep', args: problem([784, 30, 10], 3, random) },
    property(solution, {
      name: 'two steps in a row',
      given: fc.record({ seed: fc.nat(), eta: fc.double({ min: 0.01, max: 10, noNaN: true }) }),
      holds: async (subject, { seed, eta }) => {
        const [net, gradient] = problem([3, 4, 2], eta, seeded(seed));
        const first = shaped(net, await subject.call('sgdStep', net, gradient, eta));
        if (!first.ok) return first.mismatch;
        const second = await subject.call('sgdStep', first.value, gradient, eta);
        return close().check(solution.sgdStep(solution.sgdStep(net, gradient, eta), gradient, eta), second);
      },
    }),
  ],
});

type Problem = readonly [net: Network, gradient: Gradient, eta: number];

/** Parameters and slopes of both signs, all different. */
function problem(sizes: readonly number[], eta: number, random: Random): Problem {
  const { weights: nablaW, biases: nablaB } = initScaled(sizes, random.next);
  return [initScaled(sizes, random.next), { nablaW, nablaB }, eta];
}

/** Every second neuron of a layer, and its bias, stands on level ground. */
const onAPlain = ([net, { nablaW, nablaB }, eta]: Problem): Problem => {
  const level = (slope: number, j: number): number => (j % 2 === 0 ? 0 : slope);
  return [net, { nablaW: nablaW.map((W) => W.map((row, j) => row.map((slope) => level(slope, j)))), nablaB: nablaB.map((b) => b.map(level)) }, eta];
};
