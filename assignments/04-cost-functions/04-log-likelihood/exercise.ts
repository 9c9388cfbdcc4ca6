import { defineExercise, isAlike, numberOf, numbersOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { softmax } from '@nabla/reference';
import { scale, type Vector } from 'nabla';
import * as solution from './solution.ts';

/** The powers of e at these are 1, 2 and 3. */
const ONE_TWO_THREE = [0, Math.LN2, 1.0986122886681098];

export default defineExercise(solution, {
  points: 10,
  samples: [
    // By hand: −ln (2/6) = ln 3.
    { name: 'cost: the example of the statement', call: 'cost', args: [ONE_TWO_THREE, 1], expected: 1.0986122886681098 },
    // By hand: −ln (1/10).
    { name: 'cost: ten digits, all equally likely', call: 'cost', args: [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 7], expected: Math.LN10 },
    // The formula with a and its logarithm, in Python's decimal arithmetic with 50 digits.
    { name: 'cost: four classes', call: 'cost', args: [[-1.5, 0.25, 2, 0.5], 0], expected: 3.855645455111749 },
    // By hand: the sum is 1 + e^−1000 + e^−2000 times e^1000.
    { name: 'cost: sure and wrong', call: 'cost', args: [[1000, 0, -1000], 2], expected: 2000 },
    // By hand.
    { name: 'delta: the example of the statement', call: 'delta', args: [[1 / 6, 1 / 3, 1 / 2], 1], expected: [1 / 6, -2 / 3, 1 / 2] },
    // By hand.
    { name: 'delta: sure and wrong', call: 'delta', args: [[1, 0, 0], 2], expected: [1, 0, -1] },
  ],
  secrets: (random) => [
    { name: 'cost: ten classes', call: 'cost', args: [scale(3, random.vector(10)), random.integer(1, 8)] },
    { name: 'cost: two classes', call: 'cost', args: [random.vector(2), 1] },
    { name: 'cost: a single class', call: 'cost', args: [random.vector(1), 0] },
    { name: 'cost: the first of five classes', call: 'cost', args: [random.vector(5), 0] },
    { name: 'cost: the last of five classes', call: 'cost', args: [random.vector(5), 4] },
    { name: 'cost: a hundred classes', call: 'cost', args: [random.vector(100), random.integer(1, 98)] },
    { name: 'cost: an unlikely class', call: 'cost', args: [unlikely(random), 1] },
    { name: 'cost: very large weighted inputs', call: 'cost', args: [shifted(995, random), 3] },
    { name: 'cost: very negative weighted inputs', call: 'cost', args: [shifted(-995, random), 3] },
    { name: 'cost: from one extreme to the other', call: 'cost', args: [[...random.vector(2), -1000, 1000, 999.5], 2] },
    { name: 'delta: ten classes', call: 'delta', args: [softmax(random.vector(10)), random.integer(1, 8)] },
    { name: 'delta: two classes', call: 'delta', args: [softmax(random.vector(2)), 1] },
    { name: 'delta: a single class', call: 'delta', args: [[1], 0] },
    { name: 'delta: the first of five classes', call: 'delta', args: [softmax(random.vector(5)), 0] },
    { name: 'delta: the last of five classes', call: 'delta', args: [softmax(random.vector(5)), 4] },
    { name: 'delta: an unlikely class', call: 'delta', args: [softmax(unlikely(random)), 1] },
    property(solution, {
      name: 'cost: the same added to all weighted inputs',
      given: fc.record({ layer: LAYERS, shift: fc.integer({ min: -900, max: 900 }) }),
      holds: async (subject, { layer: { z, label }, shift }) => {
        const [here = 0, there = 0] = (await Promise.all([z, z.map((z_j) => z_j + shift)].map((one) => subject.call('cost', one, label)))).map(numberOf);
        // Both are below 100, and what is added costs up to three digits.
        return Math.abs(here - there) <= 1e-8 ? null : 'The cost changes when the same number is added to every z.';
      },
    }),
    property(solution, {
      name: 'both: delta is the slope of the cost',
      given: LAYERS,
      runs: 10,
      holds: async (subject, { z, label }) => {
        const costAt = async (j: number, by: number): Promise<number> => numberOf(await subject.call('cost', z.map((z_k, k) => (k === j ? z_k + by : z_k)), label));
        const slopes = await Promise.all(z.map(async (_, j) => ((await costAt(j, STEP)) - (await costAt(j, -STEP))) / (2 * STEP)));
        const delta = numbersOf(await subject.call('delta', softmax(z), label));
        const fits = slopes.every((slope, j) => Math.abs(slope - (delta[j] ?? Number.NaN)) <= 1e-7);
        return fits ? null : 'The error is not the slope of your cost along z.';
      },
    }),
    property(solution, {
      name: 'delta: what the right class wins',
      given: LAYERS,
      holds: async (subject, { z, label }) => {
        const delta = numbersOf(await subject.call('delta', softmax(z), label));
        return isAlike(delta.reduce((sum, slope) => sum + slope, 0), 0) ? null : 'The errors of all classes together are not 0: what the right class is to win, the others are to lose.';
      },
    }),
  ],
});

/** Of the central differences of a cost. */
const STEP = 1e-5;

/** Layers of two to five classes. */
const LAYERS = fc
  .record({ hundredths: fc.array(fc.integer({ min: -800, max: 800 }), { minLength: 2, maxLength: 5 }), place: fc.nat() })
  .map(({ hundredths, place }) => ({ z: hundredths.map((z_j) => z_j / 100), label: place % hundredths.length }));

/** The second class has a chance of about e^−45: a cost that is large, and an activation that is not quite 0. */
const unlikely = (random: Random): Vector => [45, 0, ...random.vector(3)];

const shifted = (by: number, random: Random): Vector => random.vector(5).map((z_j) => by + z_j);
