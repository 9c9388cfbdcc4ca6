import { defineExercise, experiment, isAlike, numberOf, type Random } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    // By hand: 1/4 · 2 · 1/4 · (1/2 − 1/4).
    { name: 'the example of the statement', call: 'chainGradient', args: [[4, 2], [-2, -1], 0.5, 0.25], expected: 0.03125 },
    // The neuron of the book's chapter 3: a² (1 − a) with a = 1 / (1 + e^−1.5), NumPy float64.
    { name: 'a single neuron', call: 'chainGradient', args: [[0.6], [0.9], 1, 0], expected: 0.12193833242754278 },
    // NumPy float64, confirmed by central differences.
    { name: 'three neurons', call: 'chainGradient', args: [[1.5, -4, 5], [0.5, 2, -2], -0.7, 0.9], expected: 0.027470581760539195 },
    // By hand: every z is 0, so two factors are 100 / 4.
    { name: 'three neurons with enormous weights', call: 'chainGradient', args: [[100, 100, 100], [-50, -50, -50], 0.5, 0.3], expected: 31.25 },
  ],
  secrets: (random) => [
    { name: 'two neurons', call: 'chainGradient', args: chain(2, random) },
    { name: 'five neurons', call: 'chainGradient', args: chain(5, random) },
    { name: 'a single neuron, a large input', call: 'chainGradient', args: [random.vector(1), random.vector(1), 3, 0.75] },
    { name: 'ten neurons', call: 'chainGradient', args: chain(10, random) },
    { name: 'the input is zero', call: 'chainGradient', args: withInput(0, chain(3, random)) },
    { name: 'the input is negative', call: 'chainGradient', args: withInput(-1.5, chain(3, random)) },
    { name: 'weights of a hundred', call: 'chainGradient', args: steep(4, random) },
    { name: 'a saturated neuron in the middle', call: 'chainGradient', args: saturated(chain(4, random)) },
    { name: 'small weights', call: 'chainGradient', args: [random.vector(3), random.vector(3), random.normal(), random.next()] },
    property(solution, {
      name: 'the slope of the cost',
      given: CHAINS,
      holds: async (subject, { w, b, x, y }) => {
        const costAt = (by: number): number => costOf([w, b.map((b_l, l) => (l === 0 ? b_l + by : b_l)), x, y]);
        const measured = (costAt(STEP) - costAt(-STEP)) / (2 * STEP);
        return Math.abs(numberOf(await subject.call('chainGradient', w, b, x, y)) - measured) <= 1e-7
          ? null
          : 'The result is not what the cost changes by, per unit, when the first bias moves a little.';
      },
    }),
    property(solution, {
      name: 'the chain without its first neuron',
      given: CHAINS,
      holds: async (subject, { w, b, x, y }) => {
        const z = (w[0] ?? Number.NaN) * x + (b[0] ?? Number.NaN);
        const asked = [subject.call('chainGradient', w, b, x, y), subject.call('chainGradient', w.slice(1), b.slice(1), sigmoid(z), y)];
        const [whole = 0, rest = 0] = (await Promise.all(asked)).map(numberOf);
        return isAlike(whole, rest * (w[1] ?? Number.NaN) * sigmoidPrime(z)) ? null : 'The slope along the first bias does not follow by BP2 from the slope along the second one.';
      },
    }),
    experiment(solution, {
      name: 'what five neurons leave',
      what: 'With all weights 1, how many times as fast as the first of five biases the last one learns',
      // The last neuron alone, fed with what the four before it make of the input, is a chain of its own.
      effect: async (subject) => {
        const asked = [subject.call('chainGradient', ONES, ZEROS, 0.5, 0), subject.call('chainGradient', [1], [0], passed(4, 0.5), 0)];
        const [first = Number.NaN, last = Number.NaN] = (await Promise.all(asked)).map(numberOf);
        return last / first;
      },
      // Each of four factors is at most 1/4.
      atLeast: 256,
    }),
  ],
});

type Chain = readonly [w: Vector, b: Vector, x: number, y: number];

const ONES = [1, 1, 1, 1, 1];
const ZEROS = [0, 0, 0, 0, 0];

/** Of the central difference of a cost. */
const STEP = 1e-5;

const HUNDREDTHS = fc.integer({ min: -400, max: 400 }).map((hundredths) => hundredths / 100);

/** Any chain of two to five neurons. */
const CHAINS = fc
  .record({ links: fc.array(fc.record({ w: HUNDREDTHS, b: HUNDREDTHS }), { minLength: 2, maxLength: 5 }), x: HUNDREDTHS, percent: fc.integer({ min: 0, max: 100 }) })
  .map(({ links, x, percent }) => ({ w: links.map(({ w }) => w), b: links.map(({ b }) => b), x, y: percent / 100 }));

const outputOf = (w: Vector, b: Vector, x: number): number => w.reduce((a, w_l, l) => sigmoid(w_l * a + (b[l] ?? Number.NaN)), x);

const costOf = ([w, b, x, y]: Chain): number => 0.5 * (outputOf(w, b, x) - y) ** 2;

/** What the first neurons of the chain of ones make of an input. */
const passed = (neurons: number, x: number): number => outputOf(ONES.slice(0, neurons), ZEROS, x);

/** Large weights of both signs, and biases that keep every z between −1/2 and 1/2: ten such factors leave something to compare. */
const chain = (n: number, random: Random): Chain => balanced(Array.from({ length: n }, () => (random.next() < 0.5 ? -1 : 1) * random.uniform(4.5, 7)), random);

const steep = (n: number, random: Random): Chain => balanced(Array.from({ length: n }, () => random.uniform(80, 120)), random);

/** Biases that bring every weighted input near 0. */
function balanced(w: Vector, random: Random): Chain {
  const x = random.uniform(0.5, 2);
  const b: number[] = [];
  for (const w_l of w) b.push(random.uniform(-0.5, 0.5) - w_l * outputOf(w.slice(0, b.length), b, x));
  return [w, b, x, random.uniform(-0.5, -0.1)];
}

const withInput = (x: number, [w, b, , y]: Chain): Chain => [w, b.map((b_l, l) => (l === 0 ? 0.3 : b_l)), x, y];

/** z = 900 or so at the third neuron: nothing that happens before it reaches the cost. */
const saturated = ([w, b, x, y]: Chain): Chain => [w, b.map((b_l, l) => (l === 2 ? -900 : b_l)), x, y];
