import { defineExercise, gradient, type Random } from '@nabla/exercise-kit';
import { sigmoid, type Vector } from 'nabla';
import * as solution from './solution.ts';

const LN_3 = Math.log(3);

export default defineExercise(solution, {
  points: 5,
  samples: [
    // By hand: half of 1/16 + 9/16 + 1/16.
    { name: 'the cost in the example of the statement', call: 'cost', args: [[0.75, 0.25, 0.5], [1, 1, 0.25]], expected: 11 / 32 },
    // NumPy float64.
    {
      name: 'the cost of four outputs',
      call: 'cost',
      args: [[0.11920292202211755, 0.3775406687981454, 0.7310585786300049, 0.9525741268224334], [0, 0.25, 1, 0.5]],
      expected: 0.15381439360684526,
    },
    // By hand: the differences −1/4, −3/4 and 1/4 times the slopes 3/16, 3/16 and 1/4.
    { name: 'the error in the example of the statement', call: 'delta', args: [[LN_3, -LN_3, 0], [0.75, 0.25, 0.5], [1, 1, 0.25]], expected: [-3 / 64, -9 / 64, 1 / 16] },
    // NumPy float64.
    {
      name: 'the error of four outputs',
      call: 'delta',
      args: [[-2, -0.5, 1, 3], [0.11920292202211755, 0.3775406687981454, 0.7310585786300049, 0.9525741268224334], [0, 0.25, 1, 0.5]],
      expected: [0.012515542173676725, 0.029972530624238245, -0.052877092784266715, 0.020445787330471685],
    },
    // By hand: the slopes of saturated neurons are less than 1e-434.
    { name: 'the error of saturated outputs', call: 'delta', args: [[1000, -1000], [1, 0], [0, 1]], expected: [0, 0] },
  ],
  secrets: (random) => [
    { name: 'the cost of one output', call: 'cost', args: outputs(1, random) },
    { name: 'the cost of five outputs', call: 'cost', args: outputs(5, random) },
    { name: 'the cost of ten outputs that read a digit', call: 'cost', args: [outputs(10, random)[0], digit(random)] },
    { name: 'the cost of an answer that is all wrong', call: 'cost', args: [[1, 0, 0, 1], [0, 1, 0, 0]] },
    { name: 'the error of one output', call: 'delta', args: problem(random.vector(1), random) },
    { name: 'the error of five outputs', call: 'delta', args: problem(random.vector(5), random) },
    { name: 'the error of ten outputs that read a digit', call: 'delta', args: withTarget(problem(random.vector(10), random), digit(random)) },
    { name: 'the error at large weighted inputs', call: 'delta', args: problem([-8, -5, 4, 7, 9], random) },
    { name: 'the error at extreme weighted inputs', call: 'delta', args: problem([900, -900, random.normal(), 750, -1000], random) },
    slopes('slopes of the cost, four outputs', problem(random.vector(4), random)),
    slopes('slopes of the cost, a digit', withTarget(problem(random.vector(10), random), digit(random))),
  ],
});

type Problem = readonly [z: Vector, a: Vector, y: Vector];

/** What the cost itself says of its slopes along z, which the activations follow. */
const slopes = (name: string, args: Problem) =>
  gradient(solution, {
    name,
    call: 'delta',
    args,
    wrt: ([z]) => z,
    cost: ([z, , y]) => z.reduce((sum, z_j, j) => sum + (sigmoid(z_j) - (y[j] ?? Number.NaN)) ** 2 / 2, 0),
    ownCost: { call: 'cost', args: ([z, , y]) => [z.map(sigmoid), y] },
  });

/** Targets strictly between 0 and 1, so that no two of them are equal. */
const uniform = (n: number, random: Random): Vector => Array.from({ length: n }, random.next);

const outputs = (n: number, random: Random): [a: Vector, y: Vector] => [uniform(n, random), uniform(n, random)];

const problem = (z: Vector, random: Random): Problem => [z, z.map(sigmoid), uniform(z.length, random)];

const withTarget = ([z, a]: Problem, y: Vector): Problem => [z, a, y];

/** A 1 in one of ten places. */
const digit = (random: Random): Vector => {
  const label = random.integer(0, 9);
  return Array.from({ length: 10 }, (_, place) => (place === label ? 1 : 0));
};
