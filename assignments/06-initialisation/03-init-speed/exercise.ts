import { defineExercise, experiment, shaped, trained, type TypedSubject } from '@nabla/exercise-kit';
import { gradedImages, hiddenSamples, referenceOf } from '@nabla/reference/exercise';
import { accuracyOf } from '@nabla/reference/training/accuracy';
import { zeroNetwork } from '@nabla/reference/training/like-network';
import drive from './driver.ts';
import * as solution from './solution.ts';

const { threshold } = await referenceOf('graded-init-scaled');
const driven = drive(solution);

const SIZES = [784, 30, 10] as const;

export default defineExercise(driven, {
  points: 10,
  limits: { caseTimeMs: 10_000, totalTimeMs: 60_000, memoryMb: 512 },
  // By definition.
  samples: [
    { name: 'the layers of large weights', call: 'sizesOf', args: [20, 'large', 1], expected: [784, 30, 10] },
    { name: 'the layers of scaled weights', call: 'sizesOf', args: [23, 'scaled', 3], expected: [784, 30, 10] },
    { name: 'the images stay as they are', call: 'keepsImages', args: [20, 2], expected: true },
  ],
  secrets: () => [
    trained(driven, {
      name: 'one epoch from scaled weights',
      call: 'firstEpoch',
      args: async () => [await gradedImages(8_000), 'scaled' as const, 1],
      like: () => zeroNetwork(SIZES),
      score: accuracy,
      threshold: threshold.accuracy.value,
      unit: '%',
      weight: 3,
    }),
    experiment(driven, {
      name: 'what a good start wins',
      what: 'What the scaled start gains over the large one in its first epoch',
      effect: async (subject) => (await accuracyFrom(subject, 'scaled')) - (await accuracyFrom(subject, 'large')),
      atLeast: threshold.gain?.value ?? Number.NaN,
      unit: 'points',
      repeat: false,
      weight: 3,
    }),
  ],
});

const accuracy = async (net: ReturnType<typeof zeroNetwork>): Promise<number> => 100 * accuracyOf(net, await hiddenSamples(), 'sigmoid');

/** NaN where no network of these layers came back. */
async function accuracyFrom(subject: TypedSubject<typeof driven>, init: 'large' | 'scaled'): Promise<number> {
  const net = await subject.call('firstEpoch', await gradedImages(8_000), init, 2);
  const given = shaped(zeroNetwork(SIZES), net);
  return given.ok ? accuracy(given.value) : Number.NaN;
}
