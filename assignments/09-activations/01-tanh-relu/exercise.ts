import { defineExercise, numberOf } from '@nabla/exercise-kit';
import { fc, property } from '@nabla/exercise-kit/property';
import * as solution from './solution.ts';

export default defineExercise(solution, {
  points: 5,
  withholds: ['sigmoid', 'sigmoidPrime'],
  samples: [
    // By hand: tanh(ln 2) is 3/5, since e^z is 2 and e^−z is 1/2.
    { name: 'the slope of tanh, the example of the statement', call: 'tanhPrime', args: [Math.LN2], expected: 16 / 25 },
    // mpmath, 40 digits.
    { name: 'the slope of tanh on the left', call: 'tanhPrime', args: [-2], expected: 0.07065082485316447 },
    // By hand: less than 1e-868.
    { name: 'the slope of tanh, saturated', call: 'tanhPrime', args: [-1000], expected: 0 },
    // By hand.
    { name: 'ReLU on the right', call: 'relu', args: [2.5], expected: 2.5 },
    // By hand.
    { name: 'ReLU on the left', call: 'relu', args: [-0.75], expected: 0 },
    // By hand.
    { name: 'the slope of ReLU on the right', call: 'reluPrime', args: [2.5], expected: 1 },
    // By convention.
    { name: 'the slope of ReLU at the kink', call: 'reluPrime', args: [0], expected: 0 },
    // By hand: tanh(ln 2) is 3/5.
    { name: 'the sigmoid, the example of the statement', call: 'sigmoidFromTanh', args: [2 * Math.LN2], expected: 4 / 5 },
    // mpmath, 40 digits.
    { name: 'the sigmoid on the left', call: 'sigmoidFromTanh', args: [-1], expected: 0.2689414213699951 },
  ],
  secrets: (random) => [
    { name: 'the slope of tanh in the middle', call: 'tanhPrime', args: [0] },
    { name: 'the slope of tanh near the middle', call: 'tanhPrime', args: [random.uniform(0.1, 0.4)] },
    { name: 'the slope of tanh in the bend on the right', call: 'tanhPrime', args: [random.uniform(1, 3)] },
    { name: 'the slope of tanh in the bend on the left', call: 'tanhPrime', args: [-random.uniform(1, 3)] },
    { name: 'the slope of tanh, nearly saturated', call: 'tanhPrime', args: [random.uniform(5, 7)] },
    { name: 'the slope of tanh beyond what a power of e can hold', call: 'tanhPrime', args: [random.uniform(720, 1000)] },
    { name: 'ReLU of a small number', call: 'relu', args: [random.uniform(0.01, 0.1)] },
    { name: 'ReLU of a large number', call: 'relu', args: [random.uniform(100, 1000)] },
    { name: 'ReLU at the kink', call: 'relu', args: [0] },
    { name: 'ReLU a little below the kink', call: 'relu', args: [-random.uniform(0.001, 0.1)] },
    { name: 'ReLU far on the left', call: 'relu', args: [-random.uniform(100, 1000)] },
    { name: 'the slope of ReLU a little above the kink', call: 'reluPrime', args: [random.uniform(1e-6, 1e-5)] },
    { name: 'the slope of ReLU a little below the kink', call: 'reluPrime', args: [-random.uniform(1e-6, 1e-5)] },
    { name: 'the slope of ReLU far on the right', call: 'reluPrime', args: [random.uniform(100, 1000)] },
    { name: 'the slope of ReLU far on the left', call: 'reluPrime', args: [-random.uniform(100, 1000)] },
    { name: 'the sigmoid in the middle', call: 'sigmoidFromTanh', args: [0] },
    { name: 'the sigmoid in the bend on the right', call: 'sigmoidFromTanh', args: [random.uniform(1, 5)] },
    { name: 'the sigmoid in the bend on the left', call: 'sigmoidFromTanh', args: [-random.uniform(1, 5)] },
    { name: 'the sigmoid beyond what a power of e can hold, to the right', call: 'sigmoidFromTanh', args: [random.uniform(720, 1000)] },
    { name: 'the sigmoid beyond what a power of e can hold, to the left', call: 'sigmoidFromTanh', args: [-random.uniform(720, 1000)] },
    property(solution, {
      name: 'the slope of tanh, anywhere',
      given: fc.double({ min: -20, max: 20, noNaN: true }),
      holds: async (subject, z) => {
        const rise = Math.tanh(z + STEP) - Math.tanh(z - STEP);
        // Written as <= so that NaN is refused.
        return Math.abs(rise / (2 * STEP) - numberOf(await subject.call('tanhPrime', z))) <= ROUNDING ? null : 'Your tanhPrime is not the slope of tanh.';
      },
    }),
    property(solution, {
      name: 'the sigmoid and the slope of tanh together',
      given: fc.double({ min: -20, max: 20, noNaN: true }),
      // σ(z) = (1 + tanh(z/2)) / 2 has the slope tanh′(z/2) / 4.
      holds: async (subject, z) => {
        const [left = Number.NaN, right = Number.NaN] = await Promise.all([z - STEP, z + STEP].map(async (at) => numberOf(await subject.call('sigmoidFromTanh', at))));
        const slope = numberOf(await subject.call('tanhPrime', z / 2)) / 4;
        return Math.abs((right - left) / (2 * STEP) - slope) <= ROUNDING ? null : 'The slope of your sigmoid at z is not a quarter of your tanhPrime at z/2.';
      },
    }),
    property(solution, {
      name: 'ReLU and its slope together',
      given: fc.double({ min: -1000, max: 1000, noNaN: true }),
      holds: async (subject, z) => {
        const [height, slope] = [numberOf(await subject.call('relu', z)), numberOf(await subject.call('reluPrime', z))];
        return Math.abs(height - slope * z) <= 1e-9 ? null : 'Your relu(z) is not your reluPrime(z) times z.';
      },
    }),
  ],
});

/** For central differences of curves with slopes up to 1: their error is below 1e-10. */
const STEP = 1e-5;
const ROUNDING = 1e-9;
