import { defineExercise, experiment, numbersOf, type Random, type TypedSubject } from '@nabla/exercise-kit';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'quadratic cost, the example of the statement',
      call: 'neuronTrace',
      args: ['quadratic', 0, 0, 2, 1, 2],
      // By hand: z = 0, then −0.625; Python's math for the exponentials.
      expected: [0.5, 0.34864513533394575, 0.2648575625895119],
    },
    {
      name: 'cross-entropy, the example of the statement',
      call: 'neuronTrace',
      args: ['cross-entropy', 0, 0, 2, 1, 2],
      // By hand: z = 0, then −2.5; Python's math for the exponentials.
      expected: [0.5, 0.07585818002124355, 0.0531868339349767],
    },
    {
      name: 'quadratic cost, the saturated neuron of the book',
      call: 'neuronTrace',
      args: ['quadratic', 2, 2, 1, 0.15, 5],
      // Python's math, from the formulas of the statement.
      expected: [0.9820137900379085, 0.9819216511431202, 0.9818285909125412, 0.9817345957416974, 0.9816396517613557, 0.9815437448311409],
    },
    {
      name: 'cross-entropy, the saturated neuron of the book',
      call: 'neuronTrace',
      args: ['cross-entropy', 2, 2, 1, 0.15, 5],
      // Python's math, from the formulas of the statement.
      expected: [0.9820137900379085, 0.9759996979907221, 0.9680958792800215, 0.9577979152493699, 0.9445290935940772, 0.9276721472472849],
    },
    {
      name: 'no step at all',
      call: 'neuronTrace',
      args: ['cross-entropy', 1, -3, 3, 0.5, 0],
      // By hand: σ(0).
      expected: [0.5],
    },
  ],
  secrets: (random) => [
    { name: 'quadratic cost, a hundred steps', call: 'neuronTrace', args: hundredSteps('quadratic', random) },
    { name: 'cross-entropy, a hundred steps', call: 'neuronTrace', args: hundredSteps('cross-entropy', random) },
    { name: 'quadratic cost, a small and negative input', call: 'neuronTrace', args: smallInput('quadratic', random) },
    { name: 'cross-entropy, a small and negative input', call: 'neuronTrace', args: smallInput('cross-entropy', random) },
    { name: 'quadratic cost, saturated beyond hope', call: 'neuronTrace', args: hopeless('quadratic') },
    { name: 'cross-entropy, saturated beyond hope', call: 'neuronTrace', args: hopeless('cross-entropy') },
    experiment(solution, {
      name: 'what the cross-entropy wins',
      what: 'Halfway through 300 steps from w = b = 2, the lead of the cross-entropy over the quadratic cost',
      effect: async (subject) => (await halfway(subject, 'quadratic', SATURATED)) - (await halfway(subject, 'cross-entropy', SATURATED)),
      // Nielsen's neuron has the outputs 0.9334 and 0.0257 by then.
      atLeast: 0.85,
    }),
    experiment(solution, {
      name: 'what saturation costs',
      what: 'With the quadratic cost, what a neuron that starts at w = b = 2 is behind one that starts at w = 0.6 and b = 0.9, halfway through 300 steps,',
      effect: async (subject) => (await halfway(subject, 'quadratic', SATURATED)) - (await halfway(subject, 'quadratic', [0.6, 0.9])),
      // Nielsen's neurons have the outputs 0.9334 and 0.1527 by then.
      atLeast: 0.7,
    }),
  ],
});

type CostName = 'quadratic' | 'cross-entropy';

/** Weight and bias of a neuron that is sure of the wrong answer. */
const SATURATED = [2, 2] as const;

/** The output after 150 of the book's 300 steps. */
async function halfway(subject: TypedSubject<typeof solution>, costName: CostName, [w, b]: readonly [w: number, b: number]): Promise<number> {
  return numbersOf(await subject.call('neuronTrace', costName, w, b, 1, 0.15, 300))[150] ?? Number.NaN;
}

type Args = Parameters<typeof solution.neuronTrace>;

/** An input whose size is not 1. */
const hundredSteps = (costName: CostName, random: Random): Args => [costName, random.normal(), random.normal(), random.uniform(1.5, 3), random.uniform(0.1, 0.3), 100];

const smallInput = (costName: CostName, random: Random): Args => [costName, 2, 0.5, random.uniform(-0.9, -0.5), 0.15, 40];

/** z = 900: with the quadratic cost nothing moves, and with the cross-entropy three large steps are enough. */
const hopeless = (costName: CostName): Args => [costName, 400, 500, 1, 200, 3];
