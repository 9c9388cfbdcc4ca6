import { defineExercise, trained } from '@nabla/exercise-kit';
import { gradedImages, hiddenSamples, referenceOf, watchedSamples } from '@nabla/reference/exercise';
import { accuracyOf } from '@nabla/reference/training/accuracy';
import { likeNetwork } from '@nabla/reference/training/like-network';
import drive from './driver.ts';
import * as solution from './solution.ts';

const { threshold, band } = await referenceOf('graded-digits');
const driven = drive(solution);

export default defineExercise(driven, {
  points: 25,
  limits: { caseTimeMs: 30_000, totalTimeMs: 60_000, memoryMb: 512 },
  // By hand: each label lights rows of its own, so a network that learns reads every image.
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
      like: (returned) => likeNetwork(returned, [784, 30, 10]),
      score: async (net) => 100 * accuracyOf(net, await hiddenSamples(), 'sigmoid'),
      curve: { band, score: async (net) => 100 * accuracyOf(net, await watchedSamples(), 'sigmoid') },
      threshold: threshold.accuracy.value,
      unit: '%',
      weight: 5,
    }),
  ],
});
