import { defineExercise, gradient, isAlike, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { dot, matVec, scale, sigmoid, type Matrix, type Vector } from 'nabla';
import * as solution from './solution.ts';

const LN_3 = 1.0986122886681098;

export default defineExercise(solution, {
  points: 15,
  samples: [
    {
      name: 'the example of the statement',
      call: 'hiddenError',
      args: [[[1, 2, -1], [-4, 0, 3]], [0.5, -0.25], [0, LN_3, -LN_3]],
      // By hand: 3/2 · 1/4, 1 · 3/16 and −5/4 · 3/16.
      expected: [0.375, 0.1875, -0.234375],
    },
    {
      name: 'four neurons feed two',
      call: 'hiddenError',
      args: [[[0.5, -1.5, 0.25, 2], [1, 0.75, -0.5, -1.25]], [0.2, -0.4], [-2, -0.5, 1, 3]],
      // NumPy float64: W.T @ d * a * (1 - a).
      expected: [-0.03149807562105195, -0.1410022273209567, 0.04915298331037046, 0.040658993757820804],
    },
    {
      name: 'three neurons feed three',
      call: 'hiddenError',
      args: [[[0.5, -1.5, 2], [2, 0.25, -1], [-0.75, 1.25, 0.5]], [0.3, -0.1, 0.6], [0.4, -1.2, 2]],
      // NumPy float64: W.T @ d * a * (1 - a).
      expected: [-0.12013037287076457, 0.04892097117787158, 0.10499358540350662],
    },
    // By hand: σ′ is 0 at both ends, and 1/4 in the middle.
    { name: 'saturated neurons', call: 'hiddenError', args: [[[2, -3, 4]], [0.5], [1000, -1000, 0]], expected: [0, 0, 0.5] },
  ],
  secrets: (random) => [
    { name: 'five neurons feed three', call: 'hiddenError', args: layer(5, 3, random) },
    { name: 'three neurons feed five', call: 'hiddenError', args: layer(3, 5, random) },
    { name: 'four neurons feed four', call: 'hiddenError', args: layer(4, 4, random) },
    { name: 'thirty neurons feed ten', call: 'hiddenError', args: layer(30, 10, random) },
    { name: 'one neuron feeds many', call: 'hiddenError', args: layer(1, 6, random) },
    { name: 'many neurons feed one', call: 'hiddenError', args: layer(6, 1, random) },
    { name: 'one neuron feeds one', call: 'hiddenError', args: layer(1, 1, random) },
    { name: 'large weights', call: 'hiddenError', args: withLargeWeights(layer(5, 4, random)) },
    { name: 'large weighted inputs', call: 'hiddenError', args: withInputs(layer(6, 3, random), scale(6, random.vector(6))) },
    { name: 'extreme weighted inputs', call: 'hiddenError', args: withInputs(layer(5, 5, random), extremes(random)) },
    gradient(solution, {
      name: 'the slope of what comes after',
      call: 'hiddenError',
      args: layer(5, 4, random),
      wrt: ([_wNext, _deltaNext, z]) => z,
      // Its slopes along the weighted inputs of the next layer are deltaNext, as those of the cost are.
      cost: ([wNext, deltaNext, z]) => dot(deltaNext, matVec(wNext, z.map(sigmoid))),
    }),
    property(solution, {
      name: 'two next neurons with equal weights',
      given: fc.record({ column: fc.array(fc.record({ w: NUMBER, z: NUMBER }), { minLength: 1, maxLength: 5 }), one: NUMBER, other: NUMBER }),
      holds: async (subject, { column, one, other }) => {
        const [row, z] = [column.map(({ w }) => w), column.map((neuron) => neuron.z)];
        const [apart, together] = await Promise.all([
          subject.call('hiddenError', [row, [...row]], [one, other], z),
          subject.call('hiddenError', [row], [one + other], z),
        ]);
        return isAlike(together, apart) ? null : 'Two neurons with equal weights do not send back what one with the sum of their errors does.';
      },
    }),
  ],
});

type Layer = readonly [wNext: Matrix, deltaNext: Vector, z: Vector];

/** Of both signs; `fc.double` would mostly give numbers next to 0, on which nothing depends. */
const NUMBER = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);

/** A layer of n neurons before one of m. */
const layer = (n: number, m: number, random: Random): Layer => [random.matrix(m, n), random.vector(m), random.vector(n)];

const withLargeWeights = ([wNext, ...rest]: Layer): Layer => [wNext.map((row) => scale(20, row)), ...rest];

const withInputs = ([wNext, deltaNext]: Layer, z: Vector): Layer => [wNext, deltaNext, z];

/** Neurons that are saturated on both sides, and one that is not. */
const extremes = (random: Random): Vector => [1000, random.uniform(-1000, -720), random.normal(), random.uniform(720, 1000), -1000];
