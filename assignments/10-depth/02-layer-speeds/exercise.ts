import { defineExercise, experiment, isAlike, numbersOf, random as randomOf, type Random, type TypedSubject } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { costOf, norm, transpose } from '@nabla/reference';
import { initScaled, matTVec, scale, type Matrix, type Network, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 15,
  samples: [
    {
      name: 'the example of the statement',
      call: 'layerSpeeds',
      args: [{ sizes: [2, 2, 1], weights: [[[1, -1], [-2, 2]], [[3, -4]]], biases: [[1, -2], [0.5]] }, [[1, 0, -3, 3], [2, 1, -2, 4]], [[1, 0, 0, 0]]],
      // By hand, exact: every z is 0, and the mean error is (3/16, −4/16).
      expected: [0.3125],
    },
    {
      name: 'two hidden layers',
      call: 'layerSpeeds',
      args: [
        { sizes: [2, 2, 2, 2], weights: [[[0.5, -1.5], [2, 0.25]], [[-0.75, 1.25], [0.5, -2]], [[1, -0.5], [0.75, 2]]], biases: [[0.3, -0.4], [-0.2, 0.1], [0.6, -0.9]] },
        [[-1, 2], [0.5, 1]],
        [[0, 1], [1, 0.25]],
      ],
      // NumPy float64, confirmed by central differences.
      expected: [0.0309221387235156, 0.10857652839621877],
    },
    {
      name: 'three hidden neurons, three samples',
      call: 'layerSpeeds',
      args: [
        { sizes: [2, 3, 2], weights: [[[0.1, -0.2], [0.4, 0.3], [-0.5, 0.6]], [[0.7, -0.3, 0.2], [-0.1, 0.5, 0.9]]], biases: [[0.1, 0, -0.1], [0.05, -0.2]] },
        [[1, 0, -0.5], [0.5, -1, 2]],
        [[1, 0, 1], [0, 1, 0]],
      ],
      // NumPy float64, confirmed by central differences.
      expected: [0.06413019507442556],
    },
    // By definition.
    { name: 'no hidden layer', call: 'layerSpeeds', args: [{ sizes: [2, 1], weights: [[[1, -1]]], biases: [[0.5]] }, [[1], [2]], [[1]]], expected: [] },
  ],
  secrets: (random) => [
    { name: 'layers of different sizes', call: 'layerSpeeds', args: problem([5, 4, 3, 2], 6, random) },
    { name: 'layers of equal size', call: 'layerSpeeds', args: problem([5, 4, 4, 3], 6, random) },
    { name: 'as many samples as neurons', call: 'layerSpeeds', args: problem([4, 4, 4, 4], 4, random) },
    { name: 'a single sample', call: 'layerSpeeds', args: problem([3, 5, 4, 3], 1, random) },
    { name: 'fifty samples', call: 'layerSpeeds', args: problem([4, 3, 3, 2], 50, random) },
    { name: 'five hidden layers', call: 'layerSpeeds', args: problem([6, 5, 5, 4, 4, 5, 3], 5, random) },
    { name: 'one neuron in every layer', call: 'layerSpeeds', args: problem([1, 1, 1, 1], 3, random) },
    { name: 'a saturated hidden layer', call: 'layerSpeeds', args: withSaturation(problem([4, 4, 3, 2], 3, random)) },
    property(solution, {
      name: 'the length of the slopes along the biases',
      given: fc.record({ seed: fc.nat(), sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 5 }), m: fc.integer({ min: 1, max: 5 }) }),
      holds: async (subject, { seed, sizes, m }) => {
        const args = problem(sizes, m, randomOf(seed));
        const speeds = numbersOf(await subject.call('layerSpeeds', ...args));
        const measured = measuredSpeeds(args);
        const isRight = speeds.length === measured.length && speeds.every((speed, l) => Math.abs(speed - (measured[l] ?? Number.NaN)) <= 1e-7);
        return isRight ? null : 'The results are not the lengths of the vectors of slopes along the biases, which the cost itself tells.';
      },
    }),
    property(solution, {
      name: 'every sample twice',
      given: fc.record({ seed: fc.nat(), m: fc.integer({ min: 2, max: 5 }) }),
      holds: async (subject, { seed, m }) => {
        const [net, X, Y] = problem([3, 4, 3, 2], m, randomOf(seed));
        const doubled = (M: Matrix): Matrix => M.map((row) => [...row, ...row]);
        const [one, other] = await Promise.all([subject.call('layerSpeeds', net, X, Y), subject.call('layerSpeeds', net, doubled(X), doubled(Y))]);
        return isAlike(one, other) ? null : 'The speeds change when every sample is in the mini-batch twice.';
      },
    }),
    experiment(solution, {
      name: 'two hidden layers of thirty neurons',
      what: 'At the start of learning, how many times as fast as the first hidden layer the second one learns',
      effect: (subject) => leadOfLast(subject, problemOfImages([30, 30], random)),
      // 0.31 / 0.07 in Nielsen's book; from 3 to 10 for images and starts of this kind.
      atLeast: 2,
      timeMs: 3_000,
    }),
    experiment(solution, {
      name: 'four hidden layers of thirty neurons',
      what: 'At the start of learning, how many times as fast as the first hidden layer the fourth one learns',
      effect: (subject) => leadOfLast(subject, problemOfImages([30, 30, 30, 30], random)),
      // 0.285 / 0.003 in Nielsen's book; from 50 to 300 for images and starts of this kind.
      atLeast: 30,
      timeMs: 3_000,
    }),
  ],
});

type Problem = readonly [net: Network, X: Matrix, Y: Matrix];

/** Inputs of both signs, and targets strictly between 0 and 1, so that no two of them are equal. */
const problem = (sizes: readonly number[], m: number, random: Random): Problem => [
  initScaled(sizes, random.next),
  random.matrix(sizes[0] ?? 0, m),
  Array.from({ length: sizes.at(-1) ?? 0 }, () => Array.from({ length: m }, random.next)),
];

/** The largest weighted input of every neuron of the first layer becomes 900 or −900, give or take a bias: e^z overflows there. */
function withSaturation([net, X, Y]: Problem): Problem {
  const [first = [], ...rest] = net.weights;
  const saturated = first.map((row) => scale(900 / Math.max(...matTVec(X, row).map(Math.abs)), row));
  return [{ ...net, weights: [saturated, ...rest] }, X, Y];
}

/** Of a central difference of the cost. */
const STEP = 1e-5;

/** The lengths of the slopes along the biases of every hidden layer, by central differences of the mean cost. */
function measuredSpeeds([net, X, Y]: Problem): Vector {
  const [inputs, targets] = [transpose(X), transpose(Y)];
  const costAt = (biases: Vector[]): number =>
    inputs.reduce((sum, x, sample) => sum + costOf({ ...net, biases }, { x, y: targets[sample] ?? [] }, 'cross-entropy'), 0) / inputs.length;
  const moved = (l: number, j: number, by: number): Vector[] => net.biases.map((b, layer) => (layer === l ? b.with(j, (b[j] ?? Number.NaN) + by) : b));
  return net.biases.slice(0, -1).map((b, l) => norm(b.map((_, j) => (costAt(moved(l, j, STEP)) - costAt(moved(l, j, -STEP))) / (2 * STEP))));
}

const SAMPLES = 60;
const PIXELS = 64;

/** Ten made-up digits of 8 × 8 pixels, a quarter of them dark, each written again and again with some noise. */
function problemOfImages(hidden: readonly number[], random: Random): Problem {
  const digits = Array.from({ length: 10 }, () => Array.from({ length: PIXELS }, () => (random.next() < 0.25 ? random.uniform(0.5, 1) : 0)));
  const labels = Array.from({ length: SAMPLES }, (_, sample) => sample % digits.length);
  const images = labels.map((label) => (digits[label] ?? []).map((pixel) => Math.min(1, Math.max(0, pixel + 0.1 * random.normal()))));
  return [initScaled([PIXELS, ...hidden, digits.length], random.next), transpose(images), digits.map((_, digit) => labels.map((label) => Number(label === digit)))];
}

async function leadOfLast(subject: TypedSubject<typeof solution>, args: Problem): Promise<number> {
  const speeds = numbersOf(await subject.call('layerSpeeds', ...args));
  return (speeds.at(-1) ?? Number.NaN) / (speeds[0] ?? Number.NaN);
}
