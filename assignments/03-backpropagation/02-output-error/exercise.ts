import { defineExercise, type Random } from '@nabla/exercise-kit';
import { scale, sigmoid, type Vector } from 'nabla';
import * as solution from './solution.ts';

const LN_3 = 1.0986122886681098;

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'quadratic cost, the example of the statement',
      call: 'outputError',
      args: ['quadratic', [0, LN_3, -LN_3], [0.5, 0.75, 0.25], [1, 0, 0.5]],
      // By hand.
      expected: [-0.125, 0.140625, -0.046875],
    },
    {
      name: 'cross-entropy, the example of the statement',
      call: 'outputError',
      args: ['cross-entropy', [0, LN_3, -LN_3], [0.5, 0.75, 0.25], [1, 0, 0.5]],
      // By hand.
      expected: [-0.5, 0.75, -0.25],
    },
    {
      name: 'quadratic cost, four neurons',
      call: 'outputError',
      args: ['quadratic', [-2, -0.5, 1, 3], [0.11920292202211755, 0.3775406687981454, 0.7310585786300049, 0.9525741268224334], [0, 0.25, 1, 0.5]],
      // NumPy float64: (a - y) * a * (1 - a).
      expected: [0.012515542173676725, 0.029972530624238245, -0.052877092784266715, 0.020445787330471685],
    },
    {
      name: 'cross-entropy, saturated neurons',
      call: 'outputError',
      args: ['cross-entropy', [1000, -1000, 5], [1, 0, 0.9933071490757153], [0, 1, 0]],
      // By hand: the difference of a and y.
      expected: [1, -1, 0.9933071490757153],
    },
    {
      name: 'quadratic cost, saturated neurons',
      call: 'outputError',
      args: ['quadratic', [1000, -1000, 5], [1, 0, 0.9933071490757153], [0, 1, 0]],
      // e^-1000 is 0 in float64; the last by NumPy: a * a * (1 - a).
      expected: [0, 0, 0.0066035622185562385],
    },
  ],
  secrets: (random) => [
    { name: 'quadratic cost, five neurons', call: 'outputError', args: layer('quadratic', random.vector(5), random) },
    { name: 'cross-entropy, five neurons', call: 'outputError', args: layer('cross-entropy', random.vector(5), random) },
    { name: 'quadratic cost, one neuron', call: 'outputError', args: layer('quadratic', random.vector(1), random) },
    { name: 'cross-entropy, one neuron', call: 'outputError', args: layer('cross-entropy', random.vector(1), random) },
    { name: 'quadratic cost, ten digits', call: 'outputError', args: digit('quadratic', random) },
    { name: 'cross-entropy, ten digits', call: 'outputError', args: digit('cross-entropy', random) },
    { name: 'quadratic cost, large weighted inputs', call: 'outputError', args: layer('quadratic', scale(8, random.vector(6)), random) },
    { name: 'cross-entropy, large weighted inputs', call: 'outputError', args: layer('cross-entropy', scale(8, random.vector(6)), random) },
    { name: 'quadratic cost, extreme weighted inputs', call: 'outputError', args: layer('quadratic', extremes(random), random) },
    { name: 'cross-entropy, extreme weighted inputs', call: 'outputError', args: layer('cross-entropy', extremes(random), random) },
  ],
});

type CostName = 'quadratic' | 'cross-entropy';

type Layer = readonly [costName: CostName, z: Vector, a: Vector, y: Vector];

/** Targets strictly between 0 and 1: no neuron is right, and none has the error of another. */
const layer = (costName: CostName, z: Vector, random: Random): Layer => [costName, z, z.map(sigmoid), z.map(random.next)];

/** Targets 0 and 1, as for an image of a digit. */
function digit(costName: CostName, random: Random): Layer {
  const z = random.vector(10);
  const label = random.integer(0, 9);
  return [costName, z, z.map(sigmoid), z.map((_, j) => (j === label ? 1 : 0))];
}

/** Neurons that are saturated on both sides, and one that is not. */
const extremes = (random: Random): Vector => [1000, -1000, random.uniform(700, 1000), random.uniform(-1000, -700), random.normal()];
