import { defineExercise, experiment, isAlike, isRecord, numbersOf, type Random, type Received, type TypedSubject } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import { hadamard, scale, type Vector } from 'nabla';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 10,
  samples: [
    {
      name: 'the valley of the statement, from rest',
      call: 'momentumStep',
      args: [[1, 1], [0, 0], [2, 20], 0.05, 0.9],
      // By hand: −0.05 times the gradient.
      expected: { w: [0.9, 0], v: [-0.1, -1] },
    },
    {
      name: 'the valley of the statement, second step',
      call: 'momentumStep',
      args: [[0.9, 0], [-0.1, -1], [1.8, 0], 0.05, 0.9],
      // By hand: 0.9 · (−0.1) − 0.05 · 1.8, and 0.9 · (−1).
      expected: { w: [0.72, -0.9], v: [-0.18, -0.9] },
    },
    {
      name: 'the valley of the statement, third step',
      call: 'momentumStep',
      args: [[0.72, -0.9], [-0.18, -0.9], [1.44, -18], 0.05, 0.9],
      // By hand: −0.162 − 0.072, and −0.81 + 0.9.
      expected: { w: [0.486, -0.81], v: [-0.234, 0.09] },
    },
    {
      name: 'so much friction that nothing is left of the velocity',
      call: 'momentumStep',
      args: [[0.5, -0.25], [3, -2], [0.1, -0.4], 0.5, 0],
      // By hand: −0.5 times the gradient.
      expected: { w: [0.45, -0.05], v: [-0.05, 0.2] },
    },
    {
      name: 'no friction and no slope',
      call: 'momentumStep',
      args: [[1, -2], [0.25, -0.5], [0, 0], 0.1, 1],
      // By hand: the ball rolls on.
      expected: { w: [1.25, -2.5], v: [0.25, -0.5] },
    },
  ],
  secrets: (random) => [
    { name: 'a single weight', call: 'momentumStep', args: step(1, 0.3, 0.6, random) },
    { name: 'two weights', call: 'momentumStep', args: step(2, 0.15, 0.8, random) },
    { name: 'five weights', call: 'momentumStep', args: step(5, 0.7, 0.35, random) },
    { name: 'a hundred weights', call: 'momentumStep', args: step(100, 0.01, 0.95, random) },
    { name: 'from rest', call: 'momentumStep', args: [random.vector(4), [0, 0, 0, 0], random.vector(4), 0.4, 0.7] },
    { name: 'rolling over a flat place', call: 'momentumStep', args: [random.vector(4), random.vector(4), [0, 0, 0, 0], 0.4, 0.7] },
    { name: 'without friction', call: 'momentumStep', args: step(3, 0.2, 1, random) },
    { name: 'without momentum', call: 'momentumStep', args: step(3, 0.2, 0, random) },
    { name: 'a learning rate above 1', call: 'momentumStep', args: step(4, 3, 0.5, random) },
    { name: 'weights, velocities and slopes of different sizes', call: 'momentumStep', args: sizes(random) },
    property(solution, {
      name: 'any constant slope, from rest',
      given: fc.record({ slope: fc.integer({ min: -20, max: 20 }), start: fc.integer({ min: -5, max: 5 }), mu: fc.constantFrom(0.25, 0.5, 0.75), steps: fc.integer({ min: 1, max: 12 }) }),
      // The velocity is a geometric series: −ηg (1 + μ + μ² + …).
      holds: async (subject, { slope, start, mu, steps }) => {
        const { w, v } = await roll(subject, { w: [start], mu, eta: 0.25, steps, gradientAt: () => [slope] });
        if (!isAlike([(-0.25 * slope * (1 - mu ** steps)) / (1 - mu)], v)) return 'On a slope that is the same everywhere, the velocity is not −ηg (1 + μ + μ² + …) with one term for each step.';
        const travelled = (-0.25 * slope * (steps - (mu * (1 - mu ** steps)) / (1 - mu))) / (1 - mu);
        return isAlike([start + travelled], w) ? null : 'After several steps, the weight has not moved by the sum of all velocities.';
      },
    }),
    experiment(solution, {
      name: 'a hundred steps down a narrow valley',
      what: 'The number of decimal places by which a ball with momentum 0.8 comes closer to the bottom than one without',
      effect: async (subject) => (await digitsAfter(subject, 0.8)) - (await digitsAfter(subject, 0)),
      // NumPy: 4.1. The eigenvalues of the recursion say the same: 0.8 ** 50 against 0.982 ** 100.
      atLeast: 3.5,
    }),
  ],
});

type Subject = TypedSubject<typeof solution>;

type Rolling = { readonly w: Vector; readonly eta: number; readonly mu: number; readonly steps: number; readonly gradientAt: (w: Vector) => Vector };

const step = (n: number, eta: number, mu: number, random: Random) => [random.vector(n), random.vector(n), random.vector(n), eta, mu] as const;

const sizes = (random: Random) => [scale(1e3, random.vector(4)), scale(1e-2, random.vector(4)), scale(50, random.vector(4)), 1e-3, 0.9] as const;

/** As many steps as asked for, from rest. */
async function roll(subject: Subject, { w, eta, mu, steps, gradientAt }: Rolling): Promise<{ w: Vector; v: Vector }> {
  let ball = { w, v: w.map(() => 0) };
  for (let done = 0; done < steps; done += 1) ball = ballOf(await subject.call('momentumStep', ball.w, ball.v, gradientAt(ball.w), eta, mu));
  return ball;
}

function ballOf(received: Received): { w: Vector; v: Vector } {
  const { w = null, v = null } = isRecord(received) ? received : {};
  return { w: [...numbersOf(w)], v: [...numbersOf(v)] };
}

/** C = (w₁² + 100 w₂²) / 2: without momentum, no rate above 0.02 converges. */
async function digitsAfter(subject: Subject, mu: number): Promise<number> {
  const { w } = await roll(subject, { w: [1, 1], eta: 0.018, mu, steps: 100, gradientAt: (at) => hadamard([1, 100], at) });
  return -Math.log10(Math.max(1e-16, Math.hypot(...w)));
}
