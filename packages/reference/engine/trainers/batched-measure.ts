import type { Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import type { OutputCostName } from '../../src/index.ts';
import type { Measure } from '../../src/training/measure.ts';
import type { Recipe } from '../../src/training/recipe.ts';
import type { TensorFlow } from '../backends/backend.ts';
import type { BatchedLayer } from './batched-state.ts';
import { forward } from './batched-step.ts';

/** Images on the device: x is n × nIn, y is n × nOut and holds unit vectors. */
export type DeviceImages = { readonly x: Tensor2D; readonly y: Tensor2D };

/** So many images of one seed at a time: all at once would not fit beside wide layers. */
const CHUNK = 5_000;

/** Measures every seed on the same images. */
export async function batchedMeasure(tf: TensorFlow, layers: readonly BatchedLayer[], recipe: Recipe, images: DeviceImages): Promise<readonly Measure[]> {
  const seeds = layers[0]?.w.shape[0] ?? 0;
  const measures: Measure[] = [];
  for (let seed = 0; seed < seeds; seed += 1) measures.push(await measureSeed(tf, tf.tidy(() => layers.map((layer) => seedOf(tf, layer, seed))), recipe, images));
  return measures;
}

const seedOf = (tf: TensorFlow, { w, b }: BatchedLayer, seed: number): BatchedLayer => ({ w: tf.slice(w, [seed], [1]), b: tf.slice(b, [seed], [1]), velocity: [] });

async function measureSeed(tf: TensorFlow, layers: readonly BatchedLayer[], recipe: Recipe, { x, y }: DeviceImages): Promise<Measure> {
  const count = x.shape[0];
  let [right, cost] = [0, 0];
  for (let start = 0; start < count; start += CHUNK) {
    const sums = tf.tidy(() => {
      const size = Math.min(CHUNK, count - start);
      const z = forward(tf, layers, recipe, tf.expandDims(tf.slice(x, [start], [size])), []).at(-1)?.z ?? tf.zeros([1, size, 1]);
      const wanted: Tensor3D = tf.expandDims(tf.slice(y, [start], [size]));
      return tf.stack([tf.sum(tf.cast(tf.equal(tf.argMax(z, -1), tf.argMax(wanted, -1)), 'float32')), costOf(tf, recipe.cost, z, wanted)]);
    });
    const [some = Number.NaN, more = Number.NaN] = await sums.data();
    [right, cost] = [right + some, cost + more];
    sums.dispose();
  }
  tf.dispose([...layers]);
  return { accuracy: right / count, cost: cost / count };
}

/** The sum of the costs of all images. */
function costOf(tf: TensorFlow, name: OutputCostName, z: Tensor3D, y: Tensor3D) {
  if (name === 'quadratic') return tf.mul(0.5, tf.sum(tf.square(tf.sub(tf.sigmoid(z), y))));
  if (name === 'cross-entropy') return tf.sum(tf.sub(tf.softplus(z), tf.mul(z, y)));
  return tf.sum(tf.sub(tf.logSumExp(z, -1, true), tf.sum(tf.mul(z, y), -1, true)));
}
