import { defineExercise, gradient, isAlike, numberOf, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { crossEntropy } from '@nabla/reference';
import { scale, sigmoid, type Vector } from 'nabla';
import * as solution from './solution.ts';

const LN_3 = 1.0986122886681098;

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'cost: the example of the statement',
      call: 'cost',
      args: [[0, LN_3], [1, 0]],
      // By hand: 3 ln 2.
      expected: 2.0794415416798357,
    },
    {
      name: 'cost: targets between 0 and 1',
      call: 'cost',
      args: [[-2, -0.5, 1, 3], [0, 0.25, 1, 0.5]],
      // The formula with a and its logarithms, in Python's decimal arithmetic with 50 digits.
      expected: 2.5878540343150442,
    },
    {
      name: 'cost: sure and right, sure and wrong',
      call: 'cost',
      args: [[1000, 1000, -1000, -1000], [1, 0, 0, 1]],
      // By hand: 0 + 1000 + 0 + 1000.
      expected: 2000,
    },
    {
      name: 'delta: the example of the statement',
      call: 'delta',
      args: [[0, LN_3], [0.5, 0.75], [1, 0]],
      // By hand.
      expected: [-0.5, 0.75],
    },
    {
      name: 'delta: sure and right, sure and wrong',
      call: 'delta',
      args: [[1000, 1000, -1000, -1000], [1, 1, 0, 0], [1, 0, 0, 1]],
      // By hand.
      expected: [0, 1, 0, -1],
    },
  ],
  secrets: (random) => [
    { name: 'cost: five neurons', call: 'cost', args: problem(random.vector(5), random) },
    { name: 'cost: one neuron', call: 'cost', args: problem(random.vector(1), random) },
    { name: 'cost: ten digits', call: 'cost', args: digit(scale(3, random.vector(10)), random) },
    { name: 'cost: large weighted inputs', call: 'cost', args: problem(large(random), random) },
    { name: 'cost: large weighted inputs, targets 0 and 1', call: 'cost', args: opposite(large(random)) },
    { name: 'cost: extreme weighted inputs', call: 'cost', args: problem(extremes(random), random) },
    { name: 'cost: extreme weighted inputs, targets 0 and 1', call: 'cost', args: opposite(extremes(random)) },
    { name: 'delta: five neurons', call: 'delta', args: withActivations(problem(random.vector(5), random)) },
    { name: 'delta: one neuron', call: 'delta', args: withActivations(problem(random.vector(1), random)) },
    { name: 'delta: ten digits', call: 'delta', args: withActivations(digit(random.vector(10), random)) },
    { name: 'delta: large weighted inputs', call: 'delta', args: withActivations(problem(large(random), random)) },
    { name: 'delta: extreme weighted inputs', call: 'delta', args: withActivations(problem(extremes(random), random)) },
    gradient(solution, {
      name: 'delta: the slope of the cost',
      call: 'delta',
      args: withActivations(problem(random.vector(6), random)),
      wrt: ([z]) => z,
      cost: ([z, _a, y]) => crossEntropy(z, y),
      ownCost: { call: 'cost', args: ([z, _a, y]) => [z, y], graded: true },
    }),
    property(solution, {
      name: 'cost: two layers side by side',
      given: fc.tuple(layers, layers),
      holds: async (subject, [left, right]) => {
        const costs = [left, right, [...left, ...right]].map((layer) => subject.call('cost', ...problemOf(layer)));
        const [one = 0, other = 0, both = 0] = (await Promise.all(costs)).map(numberOf);
        return isAlike(one + other, both) ? null : 'The cost of two layers side by side is not the sum of their costs.';
      },
    }),
    property(solution, {
      name: 'both: a layer and its opposite',
      given: layers,
      holds: async (subject, layer) => {
        const opposed = layer.map(({ z, y }) => ({ z: -z, y: 1 - y }));
        const [cost = null, mirrored = null] = await Promise.all([layer, opposed].map((one) => subject.call('cost', ...problemOf(one))));
        if (!isAlike(cost, mirrored)) return 'The cost changes when every z becomes −z and every y becomes 1 − y.';
        const [delta = [], flipped = []] = (await Promise.all([layer, opposed].map((one) => subject.call('delta', ...withActivations(problemOf(one)))))).map(numbersOf);
        return isAlike(delta, flipped.map((slope) => -slope)) ? null : 'The error does not just change its sign when every z becomes −z and every y becomes 1 − y.';
      },
    }),
  ],
});

type Problem = readonly [z: Vector, y: Vector];

/** Layers of one to six neurons with any targets, sure ones included. */
const layers = fc.array(fc.record({ z: fc.double({ min: -50, max: 50, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }), { minLength: 1, maxLength: 6 });

const problemOf = (layer: readonly { readonly z: number; readonly y: number }[]): Problem => [layer.map(({ z }) => z), layer.map(({ y }) => y)];

/** Targets strictly between 0 and 1. */
const problem = (z: Vector, random: Random): Problem => [z, z.map(random.next)];

/** One target of 1, as for an image of a digit. */
function digit(z: Vector, random: Random): Problem {
  const label = random.integer(0, 9);
  return [z, z.map((_, j) => (j === label ? 1 : 0))];
}

/** Every neuron but the first wants the opposite of what it says. */
const opposite = (z: Vector): Problem => [z, z.map((z_j, j) => (z_j > 0 === (j === 0) ? 1 : 0))];

const withActivations = ([z, y]: Problem): readonly [z: Vector, a: Vector, y: Vector] => [z, z.map(sigmoid), y];

/** Activations that are almost 0 or 1, and from |z| = 37 on rounded to it on the side of 1. */
const large = (random: Random): Vector => [random.uniform(20, 36), random.uniform(-36, -20), random.uniform(37, 60), random.uniform(-60, -37), random.normal()];

/** Neurons that are saturated on both sides, and one that is not. */
const extremes = (random: Random): Vector => [1000, -1000, random.uniform(700, 1000), random.uniform(-1000, -700), random.normal()];
