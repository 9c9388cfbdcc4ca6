import { defineExercise, numberOf } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  withholds: ['sigmoid', 'sigmoidPrime'],
  samples: [
    // By hand: e^−z is 1/3.
    { name: 'the example of the statement', call: 'sigmoid', args: [Math.log(3)], expected: 3 / 4 },
    // Python's decimal, 40 digits.
    { name: 'a negative weighted input', call: 'sigmoid', args: [-2.5], expected: 0.07585818002124355 },
    // By hand: 1 / (1 + e^−1000) differs from 1 by less than 1e-434.
    { name: 'a very large weighted input', call: 'sigmoid', args: [1000], expected: 1 },
    // By hand: 3/4 · 1/4.
    { name: 'the slope in the example of the statement', call: 'sigmoidPrime', args: [Math.log(3)], expected: 3 / 16 },
    // Python's decimal, 40 digits.
    { name: 'the slope at 1', call: 'sigmoidPrime', args: [1], expected: 0.19661193324148185 },
    // By hand: e^−1000 is less than 1e-434.
    { name: 'the slope at a very negative weighted input', call: 'sigmoidPrime', args: [-1000], expected: 0 },
  ],
  secrets: (random) => [
    { name: 'the middle', call: 'sigmoid', args: [0] },
    { name: 'a little to the right', call: 'sigmoid', args: [random.uniform(0.05, 0.5)] },
    { name: 'a little to the left', call: 'sigmoid', args: [-random.uniform(0.05, 0.5)] },
    { name: 'in the bend on the right', call: 'sigmoid', args: [random.uniform(2, 5)] },
    { name: 'in the bend on the left', call: 'sigmoid', args: [-random.uniform(2, 5)] },
    { name: 'nearly saturated', call: 'sigmoid', args: [random.uniform(14, 16)] },
    { name: 'nearly silent', call: 'sigmoid', args: [-random.uniform(14, 16)] },
    { name: 'beyond what a power of e can hold, to the right', call: 'sigmoid', args: [random.uniform(720, 1000)] },
    { name: 'beyond what a power of e can hold, to the left', call: 'sigmoid', args: [-random.uniform(720, 1000)] },
    { name: 'the slope in the middle', call: 'sigmoidPrime', args: [0] },
    { name: 'the slope in the bend on the right', call: 'sigmoidPrime', args: [random.uniform(2, 5)] },
    { name: 'the slope in the bend on the left', call: 'sigmoidPrime', args: [-random.uniform(2, 5)] },
    { name: 'the slope of a neuron that is nearly saturated', call: 'sigmoidPrime', args: [random.uniform(12, 15)] },
    { name: 'the slope beyond what a power of e can hold, to the right', call: 'sigmoidPrime', args: [random.uniform(720, 1000)] },
    { name: 'the slope beyond what a power of e can hold, to the left', call: 'sigmoidPrime', args: [-random.uniform(720, 1000)] },
    property(solution, {
      name: 'the slope and the curve together',
      given: fc.double({ min: -30, max: 30, noNaN: true }),
      holds: async (subject, z) => {
        const [left = Number.NaN, right = Number.NaN] = await Promise.all([z - STEP, z + STEP].map(async (at) => numberOf(await subject.call('sigmoid', at))));
        const slope = numberOf(await subject.call('sigmoidPrime', z));
        // Written as <= so that NaN is refused.
        return Math.abs((right - left) / (2 * STEP) - slope) <= ROUNDING ? null : 'Your sigmoidPrime is not the slope of your sigmoid.';
      },
    }),
    property(solution, {
      name: 'the two halves of the curve',
      given: fc.double({ min: 0, max: 1000, noNaN: true }),
      holds: async (subject, z) => {
        const [left = Number.NaN, right = Number.NaN] = await Promise.all([-z, z].map(async (at) => numberOf(await subject.call('sigmoid', at))));
        return Math.abs(left + right - 1) <= 1e-9 ? null : 'Your sigmoid at −z and at z do not add up to 1.';
      },
    }),
  ],
});

/** For central differences of a curve with slopes up to 1/4: their error is below 1e-10. */
const STEP = 1e-5;
const ROUNDING = 1e-9;
