import { defineExercise, type Random } from '@nabla/exercise-kit';
import * as nabla from 'nabla';
import * as solution from './solution.ts';

const dot = (w: number[], x: number[]) => w.reduce((sum, w_j, j) => sum + w_j * (x[j] ?? Number.NaN), 0);

/** Random weights and inputs with w·x = s up to rounding. No case is so near to the threshold that the rounding could matter. */
const weighing = (random: Random, n: number, s: number) => {
  const w = random.vector(n);
  const x = random.vector(n);
  const square = dot(w, w);
  const shift = (s - dot(w, x)) / square;
  return { w, x: x.map((x_j, j) => x_j + shift * (w[j] ?? Number.NaN)) };
};

/** Weights and inputs like those, and the bias that makes the weighted input z. */
const neuron = (random: Random, n: number, s: number, z: number): [number[], number, number[]] => {
  const { w, x } = weighing(random, n, s);
  return [w, z - s, x];
};

/** Small integers, whose products and sums are exact in any order, and the bias that makes the weighted input z. */
const exact = (random: Random, n: number, z: number): [number[], number, number[]] => {
  const digits = () => Array.from({ length: n }, () => (random.integer(0, 1) === 0 ? -1 : 1) * random.integer(1, 9));
  const [w, x] = [digits(), digits()];
  return [w, z - dot(w, x), x];
};

export default defineExercise(solution, {
  points: 5,
  withholds: Object.keys(nabla),
  samples: [
    // By hand: 2·1 − 3·2 + 4·0.5 + 1 = −1, not above 0.
    { name: 'three inputs, just too little', call: 'perceptron', args: [[2, -3, 4], 1, [1, 2, 0.5]], expected: 0 },
    // By hand: 2·1 − 3·2 + 4·0.5 + 3 = 1, above 0.
    { name: 'the same inputs with a larger bias', call: 'perceptron', args: [[2, -3, 4], 3, [1, 2, 0.5]], expected: 1 },
    // By hand: 2·1 − 3·2 + 4·0.5 + 2 = 0, which is not above 0.
    { name: 'exactly at the threshold', call: 'perceptron', args: [[2, -3, 4], 2, [1, 2, 0.5]], expected: 0 },
    // The whole truth table of NAND: 0 only where both inputs are 1.
    { name: 'nand of 0 and 0', call: 'nand', args: [0, 0], expected: 1 },
    { name: 'nand of 0 and 1', call: 'nand', args: [0, 1], expected: 1 },
    { name: 'nand of 1 and 0', call: 'nand', args: [1, 0], expected: 1 },
    { name: 'nand of 1 and 1', call: 'nand', args: [1, 1], expected: 0 },
  ],
  secrets: (random) => [
    { name: 'five inputs, inputs and bias disagree', call: 'perceptron', args: neuron(random, 5, -3, 1) },
    { name: 'five inputs, bias and inputs disagree', call: 'perceptron', args: neuron(random, 5, 3, -1) },
    { name: 'four inputs, a little above the threshold', call: 'perceptron', args: neuron(random, 4, -2, 1e-3) },
    { name: 'four inputs, a little below the threshold', call: 'perceptron', args: neuron(random, 4, 2, -1e-3) },
    { name: 'whole numbers, exactly at the threshold', call: 'perceptron', args: exact(random, 6, 0) },
    { name: 'whole numbers, one above the threshold', call: 'perceptron', args: exact(random, 6, 1) },
    { name: 'a single input', call: 'perceptron', args: neuron(random, 1, -0.7, 0.5) },
    { name: 'the first input decides', call: 'perceptron', args: [[5, ...random.vector(3).map((w_j) => w_j / 100)], 1.5, [-2, 1, -1, 1]] },
    { name: 'the last input decides', call: 'perceptron', args: [[...random.vector(3).map((w_j) => w_j / 100), -5], 1.5, [1, -1, 1, 2]] },
    { name: 'two hundred inputs', call: 'perceptron', args: neuron(random, 200, 4, -2) },
    { name: 'two hundred inputs, the other way', call: 'perceptron', args: neuron(random, 200, -2, 4) },
    { name: 'large numbers', call: 'perceptron', args: [random.vector(4).map((w_j) => -1e6 * Math.abs(w_j) - 1), 1e3, [1e6, 2e6, 3e6, 4e6]] },
    { name: 'three inputs, inputs and bias agree', call: 'perceptron', args: neuron(random, 3, 1, 3) },
    { name: 'all inputs zero', call: 'perceptron', args: [random.vector(4), 0.25, [0, 0, 0, 0]] },
  ],
});
