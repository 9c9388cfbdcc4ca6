import type { Tensor3D } from '@tensorflow/tfjs-core';
import { dropoutMask, miniBatches, type Rng } from '../../src/index.ts';
import { layersOf } from '../../src/training/fast-layer.ts';
import { initialise } from '../../src/training/initialise.ts';
import type { Measure } from '../../src/training/measure.ts';
import { stateOf } from '../../src/training/layer-state.ts';
import { etaOf, type Recipe } from '../../src/training/recipe.ts';
import type { TensorBackend, TensorFlow } from '../backends/backend.ts';
import { countOf, PIXELS, type Images } from '../data/images.ts';
import { batchedMeasure, type DeviceImages } from './batched-measure.ts';
import { toLayers, toStates } from './batched-state.ts';
import { batchedStep, type Batch } from './batched-step.ts';
import { epochStream, startStream } from '../random-stream.ts';
import type { Job } from './thread-messages.ts';
import type { Trainer } from './trainer.ts';

/** TensorFlow.js, all seeds in one tensor: a small network alone would leave a graphics card idle. */
export function batchedTrainer({ tf }: TensorBackend, { recipe, training, judged, seeds }: Job): Trainer {
  const outputs = recipe.sizes.at(-1) ?? 0;
  const judgedImages = Object.entries(judged).map(([name, images]) => [name, toDevice(tf, images, outputs)] as const);
  let layers = toLayers(tf, recipe, seeds.map((seed) => stateOf(layersOf(initialise(recipe, startStream(seed))))));

  const descend = (images: DeviceImages, epoch: number): void => {
    const n = images.x.shape[0];
    for (const { indices, keep } of batchesOf(recipe, n, seeds.map((seed) => epochStream(seed, epoch)))) {
      const step = { eta: etaOf(recipe, epoch), m: (indices[0] ?? []).length, n };
      const before = layers;
      layers = tf.tidy(() => batchedStep(tf, before, recipe, toBatch(tf, images, indices, keep), step));
      tf.dispose(before);
    }
  };

  return {
    descend: async (epoch) => {
      const images = toDevice(tf, training, outputs);
      descend(images, epoch);
      tf.dispose(images);
    },
    measure: async () => {
      const measured: { readonly name: string; readonly measures: readonly Measure[] }[] = [];
      for (const [name, of] of judgedImages) measured.push({ name, measures: await batchedMeasure(tf, layers, recipe, of) });
      return seeds.map((_, index) => Object.fromEntries(measured.map(({ name, measures }) => [name, measures[index]])));
    },
    save: () => toStates(layers),
    restore: async (states) => {
      tf.dispose(layers);
      layers = toLayers(tf, recipe, states);
    },
    [Symbol.asyncDispose]: async () => {
      tf.dispose([...judgedImages.map(([, of]) => of), ...layers]);
    },
  };
}

function toDevice(tf: TensorFlow, images: Images, outputs: number): DeviceImages {
  const count = countOf(images);
  return {
    // TensorFlow.js may keep the array it is given, and the images are others in the next epoch.
    x: tf.tensor2d(Float32Array.from(images.pixels), [count, PIXELS]),
    y: tf.tidy(() => tf.reshape(tf.cast(tf.oneHot(tf.tensor1d(Int32Array.from(images.labels), 'int32'), outputs), 'float32'), [count, outputs])),
  };
}

type Drawn = { readonly indices: readonly (readonly number[])[]; readonly keep: readonly (readonly Float32Array[])[] };

/** The mini-batches of an epoch for all seeds, each with the masks of the hidden layers, drawn in the same order as the plain trainer draws them. */
function* batchesOf({ miniBatch, dropout, sizes }: Recipe, n: number, rngs: readonly Rng[]): Generator<Drawn> {
  const orders = rngs.map((rng) => miniBatches(n, miniBatch, rng));
  for (let batch = 0; batch < (orders[0]?.length ?? 0); batch += 1) {
    const masks = rngs.map((rng) => (dropout === 0 ? [] : sizes.slice(1, -1).map((nOut) => Float32Array.from(dropoutMask(nOut, dropout, rng), (entry) => entry / (1 - dropout)))));
    yield { indices: orders.map((order) => order[batch] ?? []), keep: masks };
  }
}

function toBatch(tf: TensorFlow, { x, y }: DeviceImages, indices: Drawn['indices'], keep: Drawn['keep']): Batch {
  const [seeds, m] = [indices.length, (indices[0] ?? []).length];
  const chosen = tf.tensor1d(Int32Array.from(indices.flat()), 'int32');
  const take = (from: DeviceImages['x']): Tensor3D => tf.reshape(tf.gather(from, chosen), [seeds, m, from.shape[1]]);
  const masks = (keep[0] ?? []).map((mask, layer) => tf.tensor3d(Float32Array.from(keep.flatMap((layers) => [...(layers[layer] ?? [])])), [seeds, 1, mask.length]));
  return { x: take(x), y: take(y), keep: masks };
}
