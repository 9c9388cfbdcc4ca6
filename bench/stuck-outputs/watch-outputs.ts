import { epochStream, samplesOf, startStream, type Images } from '@nabla/reference/engine';
import { layersOf, type FastLayer } from '@nabla/reference/training/fast-layer';
import { fastForward } from '@nabla/reference/training/fast-forward';
import { initialise } from '@nabla/reference/training/initialise';
import { trainEpoch } from '@nabla/reference/training/train';
import { PLAIN, type InitialiserName, type Recipe } from '@nabla/reference/training/recipe';
import type { TrainingSample } from '@nabla/reference/training/training-sample';
import { ACTIVATIONS, sigmoidPrime } from '@nabla/reference';

/** A training and what is known of its outputs; shares in per cent. */
export type Watched = {
  readonly seed: number;
  readonly initialiser: InitialiserName;
  readonly accuracy: number;
  /** Digits of which fewer than a tenth are read. */
  readonly stuck: readonly number[];
  /** Of the test images, those that are read wrongly although their digit is not stuck. */
  readonly otherLoss: number;
  /** Means over outputs and test images before the first step. */
  readonly startZ: number;
  readonly startSlope: number;
};

type Watch = { readonly seed: number; readonly initialiser: InitialiserName; readonly epochs: number; readonly training: Images; readonly test: Images };

/** Trains [784, 100, 10] with the quadratic cost as the engine's threads do, and looks at what its outputs say of the test images. */
export function watchOutputs({ seed, initialiser, epochs, training, test }: Watch): Watched {
  const recipe: Recipe = { ...PLAIN, sizes: [784, 100, 10], initialiser, epochs };
  const layers = layersOf(initialise(recipe, startStream(seed)));
  const judged = samplesOf(test);
  const start = judged.map(({ x }) => outputOf(layers, x)).flat();
  const samples = samplesOf(training);
  for (let epoch = 0; epoch < epochs; epoch += 1) trainEpoch(layers, recipe, samples, { epoch, rng: epochStream(seed, epoch) });
  return { seed, initialiser, ...readingOf(layers, judged), startZ: meanOf(start.map(Math.abs)), startSlope: meanOf(start.map(sigmoidPrime)) };
}

function readingOf(layers: readonly FastLayer[], judged: readonly TrainingSample[]): Pick<Watched, 'accuracy' | 'stuck' | 'otherLoss'> {
  const readings = judged.map(({ x, y }) => ({ y, read: largest(outputOf(layers, x)) }));
  const shareRead = (digit: number): number => {
    const images = readings.filter(({ y }) => y === digit);
    return images.filter(({ read }) => read === digit).length / images.length;
  };
  const stuck = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => shareRead(digit) < 0.1);
  const wrong = readings.filter(({ y, read }) => y !== read);
  const percent = (part: readonly unknown[]): number => (100 * part.length) / readings.length;
  return { accuracy: 100 - percent(wrong), stuck, otherLoss: percent(wrong.filter(({ y }) => !stuck.includes(y))) };
}

function outputOf(layers: readonly FastLayer[], x: TrainingSample['x']): readonly number[] {
  fastForward(layers, x, ACTIVATIONS.sigmoid);
  return [...(layers.at(-1)?.z ?? [])];
}

const largest = (z: readonly number[]): number => z.indexOf(Math.max(...z));

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
