import { defineExercise } from '@nabla/exercise-kit';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  samples: [
    // By hand: (1 + 2 + 6) / 3.
    { name: 'three numbers', call: 'mean', args: [[1, 2, 6]], expected: 3 },
    { name: 'a single number', call: 'mean', args: [[-4]], expected: -4 },
  ],
  secrets: (random) => [
    { name: 'five numbers', call: 'mean', args: [random.vector(5)] },
    { name: 'many numbers', call: 'mean', args: [random.vector(100)] },
    { name: 'large numbers', call: 'mean', args: [random.vector(4).map((x) => 1e6 * x)] },
  ],
});
