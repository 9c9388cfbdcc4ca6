import type { Tensor3D } from '@tensorflow/tfjs-core';
import type { ActivationName } from '../../src/index.ts';
import type { Recipe } from '../../src/training/recipe.ts';
import type { TensorFlow } from '../backends/backend.ts';
import type { BatchedLayer } from './batched-state.ts';
import { multiply, multiplyByTransposed, multiplyTransposed } from './multiply.ts';

/** A mini-batch for every seed: x is seeds × m × nIn, y holds unit vectors, and keep what the activations of each hidden layer are multiplied by, seeds × 1 × nOut. */
export type Batch = { readonly x: Tensor3D; readonly y: Tensor3D; readonly keep: readonly Tensor3D[] };

/** What a step goes by: η of the epoch, the size m of the mini-batch and the number n of training images. */
export type Step = { readonly eta: number; readonly m: number; readonly n: number };

/** One step of gradient descent for all seeds at once, by the equations of backpropagation (BP1 to BP4) with one sample a row. */
export function batchedStep(tf: TensorFlow, layers: readonly BatchedLayer[], recipe: Recipe, { x, y, keep }: Batch, step: Step): BatchedLayer[] {
  const passes = forward(tf, layers, recipe, x, keep);
  let delta = outputDelta(tf, recipe, passes.at(-1)?.z ?? x, y);
  const stepped: BatchedLayer[] = [];
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const [layer, pass, below] = [layers[l], passes[l], passes[l - 1]];
    if (!layer || !pass) continue;
    const slopes: Slopes = { w: multiplyTransposed(tf, pass.input, delta), b: tf.sum(delta, 1, true) };
    if (below) delta = tf.mul(tf.mul(multiplyByTransposed(tf, delta, layer.w), prime(tf, recipe.activation, below)), keep[l - 1] ?? 1);
    stepped.unshift(update(tf, layer, slopes, recipe, step));
  }
  return stepped;
}

type Pass = { readonly input: Tensor3D; readonly z: Tensor3D; readonly a: Tensor3D };

/** The passes of all layers. `a` is before anything is dropped. @param keep nothing is dropped where it is empty */
export function forward(tf: TensorFlow, layers: readonly BatchedLayer[], { activation }: Recipe, x: Tensor3D, keep: readonly Tensor3D[]): readonly Pass[] {
  let input = x;
  return layers.map(({ w, b }, l) => {
    const z: Tensor3D = tf.add(multiply(tf, input, w), b);
    const a: Tensor3D = l < layers.length - 1 ? activate(tf, activation, z) : z;
    const pass = { input, z, a };
    const mask = keep[l];
    input = mask ? tf.mul(a, mask) : a;
    return pass;
  });
}

function activate(tf: TensorFlow, name: ActivationName, z: Tensor3D): Tensor3D {
  if (name === 'sigmoid') return tf.sigmoid(z);
  return name === 'tanh' ? tf.tanh(z) : tf.relu(z);
}

function prime(tf: TensorFlow, name: ActivationName, { z, a }: Pass): Tensor3D {
  if (name === 'relu') return tf.step(z);
  return name === 'tanh' ? tf.sub(1, tf.square(a)) : tf.mul(a, tf.sub(1, a));
}

/** BP1 of each cost. */
function outputDelta(tf: TensorFlow, { cost }: Recipe, z: Tensor3D, y: Tensor3D): Tensor3D {
  if (cost === 'log-likelihood') return tf.sub(tf.softmax(z), y);
  const a = tf.sigmoid(z);
  const difference: Tensor3D = tf.sub(a, y);
  return cost === 'quadratic' ? tf.mul(difference, tf.mul(a, tf.sub(1, a))) : difference;
}

type Slopes = Pick<BatchedLayer, 'w' | 'b'>;

/** v ← μv − (η/m)∇C − (ηλ/n)(w or sgn w), then w ← w + v; biases without the penalty. */
function update(tf: TensorFlow, { w, b, velocity: [velocityW, velocityB] }: BatchedLayer, slopes: Slopes, { mu, lambda, penalty }: Recipe, { eta, m, n }: Step): BatchedLayer {
  const move = (v: Tensor3D | undefined, slope: Tensor3D): Tensor3D => {
    const down: Tensor3D = tf.mul(slope, -eta / m);
    return v ? tf.add(tf.mul(v, mu), down) : down;
  };
  const shrink = (v: Tensor3D): Tensor3D => (lambda === 0 ? v : tf.sub(v, tf.mul(penalty === 'l2' ? w : tf.sign(w), (eta * lambda) / n)));
  const moved = [shrink(move(velocityW, slopes.w)), move(velocityB, slopes.b)] as const;
  return { w: tf.add(w, moved[0]), b: tf.add(b, moved[1]), velocity: velocityW ? [...moved] : [] };
}
