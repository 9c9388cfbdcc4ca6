import { defineExercise, trained } from '@nabla/exercise-kit';
import { gradedImages, hiddenSamples, referenceOf, watchedSamples } from '@nabla/reference/exercise';
import { accuracyOf } from '@nabla/reference/training/accuracy';
import drive from './driver.ts';
import * as solution from './solution.ts';

const { threshold, band } = await referenceOf('graded-svm');
const driven = drive(solution);

const tenMachines = () => ({ W: Array.from({ length: 10 }, () => new Array<number>(784).fill(0)), b: new Array<number>(10).fill(0) });

export default defineExercise(driven, {
  points: 10,
  limits: { caseTimeMs: 20_000, totalTimeMs: 45_000, memoryMb: 512 },
  // By hand: each label lights rows of its own, so ten machines that learn read every image.
  samples: [
    { name: 'bars instead of digits', call: 'barsRead', args: [500, 1], expected: 1 },
    { name: 'the images stay as they are', call: 'keepsImages', args: [20, 2], expected: true },
  ],
  secrets: () => [
    { name: 'other bars', call: 'barsRead', args: [503, 7] },
    trained(driven, {
      name: 'digits that it has never seen',
      call: 'train',
      args: async () => [await gradedImages(8_000), 1],
      like: tenMachines,
      score: async ({ W, b }) => 100 * accuracyOf({ sizes: [784, 10], weights: [W], biases: [b] }, await hiddenSamples(), 'sigmoid'),
      curve: { band, score: async ({ W, b }) => 100 * accuracyOf({ sizes: [784, 10], weights: [W], biases: [b] }, await watchedSamples(), 'sigmoid') },
      threshold: threshold.accuracy.value,
      unit: '%',
      weight: 5,
    }),
  ],
});
