import { defineExercise } from '@nabla/exercise-kit';
import * as nabla from 'nabla';
import * as solution from './solution.ts';

/** The matrix of the statement. */
const W = [[1, -2, 3], [0.5, 4, -1]];

export default defineExercise(solution, {
  points: 10,
  withholds: Object.keys(nabla),
  samples: [
    // By hand: 2 − 2 − 3 and 1 + 4 + 1.
    { name: 'matVec, the example of the statement', call: 'matVec', args: [W, [2, 1, -1]], expected: [-3, 6] },
    // By hand: 1·5 + 2·6 and 3·5 + 4·6.
    { name: 'matVec, two rows and two columns', call: 'matVec', args: [[[1, 2], [3, 4]], [5, 6]], expected: [17, 39] },
    // By hand: 3 − 1, −6 − 8 and 9 + 2.
    { name: 'matTVec, the example of the statement', call: 'matTVec', args: [W, [3, -2]], expected: [2, -14, 11] },
    // By hand: 1·5 + 3·6 and 2·5 + 4·6.
    { name: 'matTVec, two rows and two columns', call: 'matTVec', args: [[[1, 2], [3, 4]], [5, 6]], expected: [23, 34] },
    // By hand: 3 times (2, 1, −1), and −2 times it.
    { name: 'outer, the example of the statement', call: 'outer', args: [[3, -2], [2, 1, -1]], expected: [[6, 3, -3], [-4, -2, 2]] },
    // By hand.
    { name: 'hadamard, the example of the statement', call: 'hadamard', args: [[2, 1, -1], [0.5, -3, 4]], expected: [1, -3, -4] },
  ],
  secrets: (random) => {
    const thousands = (n: number) => random.vector(n).map((entry) => 1e3 * entry);
    const thousandths = (n: number) => random.vector(n).map((entry) => 1e-3 * entry);
    return [
      { name: 'matVec, more rows than columns', call: 'matVec', args: [random.matrix(7, 3), random.vector(3)] },
      { name: 'matVec, more columns than rows', call: 'matVec', args: [random.matrix(3, 8), random.vector(8)] },
      { name: 'matVec, as many rows as columns', call: 'matVec', args: [random.matrix(5, 5), random.vector(5)] },
      { name: 'matVec, a single row', call: 'matVec', args: [random.matrix(1, 6), random.vector(6)] },
      { name: 'matVec, a single column', call: 'matVec', args: [random.matrix(6, 1), random.vector(1)] },
      { name: 'matVec, a layer that looks at an image', call: 'matVec', args: [random.matrix(30, 784), Array.from({ length: 784 }, random.next)] },
      { name: 'matVec, large numbers by small ones', call: 'matVec', args: [Array.from({ length: 4 }, () => thousands(5)), thousandths(5)] },
      { name: 'matVec, a row and an entry of zeros', call: 'matVec', args: [[...random.matrix(2, 3), [0, 0, 0]], [0, ...random.vector(2)]] },
      { name: 'matTVec, more rows than columns', call: 'matTVec', args: [random.matrix(7, 3), random.vector(7)] },
      { name: 'matTVec, more columns than rows', call: 'matTVec', args: [random.matrix(3, 8), random.vector(3)] },
      { name: 'matTVec, as many rows as columns', call: 'matTVec', args: [random.matrix(5, 5), random.vector(5)] },
      { name: 'matTVec, a single row', call: 'matTVec', args: [random.matrix(1, 6), random.vector(1)] },
      { name: 'matTVec, a single column', call: 'matTVec', args: [random.matrix(6, 1), random.vector(6)] },
      { name: 'matTVec, a layer that looks at an image', call: 'matTVec', args: [random.matrix(30, 784), random.vector(30)] },
      { name: 'outer, the first vector is longer', call: 'outer', args: [random.vector(6), random.vector(2)] },
      { name: 'outer, the second vector is longer', call: 'outer', args: [random.vector(2), random.vector(7)] },
      { name: 'outer, equally long', call: 'outer', args: [random.vector(4), random.vector(4)] },
      { name: 'outer, one number by five', call: 'outer', args: [random.vector(1), random.vector(5)] },
      { name: 'outer, large numbers by small ones', call: 'outer', args: [thousands(3), thousandths(4)] },
      { name: 'hadamard, two numbers', call: 'hadamard', args: [random.vector(2), random.vector(2)] },
      { name: 'hadamard, twenty numbers', call: 'hadamard', args: [random.vector(20), random.vector(20)] },
      { name: 'hadamard, large numbers by small ones', call: 'hadamard', args: [thousands(6), thousandths(6)] },
    ];
  },
});
