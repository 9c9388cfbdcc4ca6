import { defineExercise, experiment, shaped, trained, type TypedSubject } from '@nabla/exercise-kit';
import { gradedImages, hiddenSamples, referenceOf, watchedSamples } from '@nabla/reference/exercise';
import { accuracyOf } from '@nabla/reference/training/accuracy';
import { zeroNetwork } from '@nabla/reference/training/like-network';
import drive from './driver.ts';
import * as solution from './solution.ts';

const { threshold, band } = await referenceOf('graded-l2');
const driven = drive(solution);

const SIZES = [784, 30, 10] as const;
const IMAGES = 1_000;

export default defineExercise(driven, {
  points: 15,
  limits: { caseTimeMs: 60_000, totalTimeMs: 180_000, memoryMb: 512 },
  // By hand: each label lights rows of its own, so a network that learns reads every image, with a small penalty too.
  samples: [
    { name: 'bars instead of digits', call: 'barsRead', args: [100, 0.1, 1], expected: 1 },
    { name: 'the images stay as they are', call: 'keepsImages', args: [20, 0.1, 2], expected: true },
  ],
  secrets: () => [
    { name: 'other bars, without a penalty', call: 'barsRead', args: [103, 0, 7] },
    trained(driven, {
      name: 'digits that it has never seen, with the penalty',
      call: 'train',
      args: async () => [await gradedImages(IMAGES), 1, 1],
      like: () => zeroNetwork(SIZES),
      score: accuracy,
      curve: { band, score: async (net) => 100 * accuracyOf(net, await watchedSamples(), 'sigmoid') },
      threshold: threshold.accuracy.value,
      unit: '%',
      weight: 3,
    }),
    experiment(driven, {
      name: 'what the penalty wins',
      what: 'What λ = 1 gains over λ = 0, from the same start,',
      effect: async (subject) => (await accuracyWith(subject, 1)) - (await accuracyWith(subject, 0)),
      atLeast: threshold.gain?.value ?? Number.NaN,
      unit: 'points',
      repeat: false,
      weight: 3,
    }),
  ],
});

const accuracy = async (net: ReturnType<typeof zeroNetwork>): Promise<number> => 100 * accuracyOf(net, await hiddenSamples(), 'sigmoid');

/** NaN where no network of these layers came back. */
async function accuracyWith(subject: TypedSubject<typeof driven>, lambda: number): Promise<number> {
  const given = shaped(zeroNetwork(SIZES), await subject.call('train', await gradedImages(IMAGES), lambda, 2));
  return given.ok ? accuracy(given.value) : Number.NaN;
}
