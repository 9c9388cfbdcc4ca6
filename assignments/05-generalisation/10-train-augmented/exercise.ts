import { defineExercise, trained } from '@nabla/exercise-kit';
import { gradedImages, hiddenSamples, referenceOf, watchedSamples } from '@nabla/reference/exercise';
import { accuracyOf } from '@nabla/reference/training/accuracy';
import { likeNetwork } from '@nabla/reference/training/like-network';
import drive from './driver.ts';
import * as solution from './solution.ts';

const { threshold, band } = await referenceOf('graded-augmented');
const driven = drive(solution);

export default defineExercise(driven, {
  points: 20,
  limits: { caseTimeMs: 80_000, totalTimeMs: 160_000, memoryMb: 512 },
  samples: [
    // By hand: each label lights two rows of its own; moved by one pixel at most, one of them is still its own, and both are in the original.
    { name: 'bars instead of digits', call: 'barsRead', args: [200, 1], expected: 1 },
    { name: 'the images stay as they are', call: 'keepsImages', args: [20, 2], expected: true },
  ],
  secrets: () => [
    { name: 'other bars', call: 'barsRead', args: [203, 7] },
    trained(driven, {
      name: 'digits that it has never seen',
      call: 'train',
      args: async () => [await gradedImages(1_000), 1],
      like: (returned) => likeNetwork(returned, [784, 60, 10]),
      score: async (net) => 100 * accuracyOf(net, await hiddenSamples(), 'sigmoid'),
      curve: { band, score: async (net) => 100 * accuracyOf(net, await watchedSamples(), 'sigmoid') },
      threshold: threshold.accuracy.value,
      unit: '%',
      weight: 5,
    }),
  ],
});
