import { defineExercise } from '@nabla/exercise-kit';
import * as solution from './solution.ts';

/** The powers of e at these are 1, 2 and 3. */
const oneTwoThree = [0, Math.log(2), Math.log(3)];

export default defineExercise(solution, {
  points: 10,
  samples: [
    // By hand: the powers 1, 2 and 3 divided by their sum, 6.
    { name: 'three outputs', call: 'softmax', args: [oneTwoThree], expected: [1 / 6, 1 / 3, 1 / 2] },
    // By hand: equal weighted inputs share equally, whatever their size.
    { name: 'two large and equal weighted inputs', call: 'softmax', args: [[1000, 1000]], expected: [0.5, 0.5] },
    // By hand, with a = [1/6, 2/6, 3/6]: 1/6 · 5/6, 2/6 · 4/6 and 3/6 · 3/6 on the diagonal; −1/6 · 2/6, −1/6 · 3/6 and −2/6 · 3/6 beside it.
    {
      name: 'the Jacobian of three outputs',
      call: 'softmaxJacobian',
      args: [oneTwoThree],
      expected: [
        [5 / 36, -2 / 36, -3 / 36],
        [-2 / 36, 8 / 36, -6 / 36],
        [-3 / 36, -6 / 36, 9 / 36],
      ],
    },
    // By hand: a single output is always 1, so nothing moves it.
    { name: 'the Jacobian of a single output', call: 'softmaxJacobian', args: [[2.5]], expected: [[0]] },
  ],
  secrets: (random) => [
    { name: 'a single output', call: 'softmax', args: [random.vector(1)] },
    { name: 'four outputs', call: 'softmax', args: [random.vector(4)] },
    { name: 'ten outputs, mixed signs', call: 'softmax', args: [random.vector(10).map((x) => 3 * x)] },
    { name: 'a saturated layer', call: 'softmax', args: [[...random.vector(3), 25]] },
    { name: 'very large weighted inputs', call: 'softmax', args: [random.vector(5).map((x) => 995 + x)] },
    { name: 'very negative weighted inputs', call: 'softmax', args: [random.vector(5).map((x) => x - 995)] },
    { name: 'from one extreme to the other', call: 'softmax', args: [[-1000, ...random.vector(2), 999, 1000]] },
    { name: 'the Jacobian of two outputs', call: 'softmaxJacobian', args: [random.vector(2)] },
    { name: 'the Jacobian of six outputs', call: 'softmaxJacobian', args: [random.vector(6)] },
    { name: 'the Jacobian of a saturated layer', call: 'softmaxJacobian', args: [[...random.vector(3), 12]] },
    { name: 'the Jacobian at very large weighted inputs', call: 'softmaxJacobian', args: [random.vector(4).map((x) => 995 + x)] },
    { name: 'the Jacobian at very negative weighted inputs', call: 'softmaxJacobian', args: [random.vector(4).map((x) => x - 995)] },
    { name: 'the Jacobian from one extreme to the other', call: 'softmaxJacobian', args: [[-1000, ...random.vector(2), 999, 1000]] },
  ],
});
