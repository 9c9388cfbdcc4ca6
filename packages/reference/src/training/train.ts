import { ACTIVATIONS } from '../activation.ts';
import { miniBatches } from '../learning/mini-batches.ts';
import { outputDelta } from '../learning/output-cost.ts';
import type { Network, Rng } from '../network.ts';
import { dropoutMask } from '../regularisation/dropout.ts';
import { fastBackward } from './fast-backward.ts';
import { fastForward } from './fast-forward.ts';
import { layersOf, networkOf, type FastLayer } from './fast-layer.ts';
import { fastUpdate } from './fast-update.ts';
import { initialise } from './initialise.ts';
import { etaOf, type Recipe } from './recipe.ts';
import type { TrainingSample } from './training-sample.ts';

/** The network after an epoch, counted from 0. */
export type TrainedEpoch = { readonly epoch: number; readonly net: Network };

/**
 * Trains a fully connected network by stochastic gradient descent and yields it after every epoch; stop asking to stop training.
 * The same recipe, data and random numbers give the same network, bit by bit.
 * @param data images with labels, at least one; a label is the index of its output
 */
export function* train(recipe: Recipe, data: readonly TrainingSample[], rng: Rng): Generator<TrainedEpoch, void, undefined> {
  yield* trainFrom(initialise(recipe, rng), recipe, data, rng);
}

/** As `train`, from a given network, which stays as it is. Momentum starts at rest. */
export function* trainFrom(start: Network, recipe: Recipe, data: readonly TrainingSample[], rng: Rng): Generator<TrainedEpoch, void, undefined> {
  const layers = layersOf(start);
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    trainEpoch(layers, recipe, data, { epoch, rng });
    yield { epoch, net: networkOf(layers) };
  }
}

/** An epoch, counted from 0, and where its random numbers come from. */
type EpochOf = { readonly epoch: number; readonly rng: Rng };

/** Changes the layers by one epoch. The random numbers are asked for in a fixed order: the mini-batches, then the masks of each mini-batch. */
export function trainEpoch(layers: readonly FastLayer[], recipe: Recipe, data: readonly TrainingSample[], { epoch, rng }: EpochOf): void {
  const eta = etaOf(recipe, epoch);
  for (const miniBatch of miniBatches(data.length, recipe.miniBatch, rng)) {
    drop(layers, recipe.dropout, rng);
    for (const index of miniBatch) addGradient(layers, recipe, data[index]);
    fastUpdate(layers, { ...recipe, eta }, { m: miniBatch.length, n: data.length });
  }
}

/** New masks for the hidden layers. */
function drop(layers: readonly FastLayer[], p: number, rng: Rng): void {
  if (p === 0) return;
  for (const { nOut, keep } of layers.slice(0, -1)) keep.set(dropoutMask(nOut, p, rng).map((entry) => entry / (1 - p)));
}

/** Adds the gradient of one sample to the sums of the layers. */
export function addGradient(layers: readonly FastLayer[], { activation, cost }: Recipe, sample: TrainingSample | undefined): void {
  const output = layers.at(-1);
  if (!sample || !output) throw new RangeError('training needs samples and a layer of weights');
  fastForward(layers, sample.x, ACTIVATIONS[activation]);
  const y = Array.from(output.z, (_, j) => (j === sample.y ? 1 : 0));
  output.delta.set(outputDelta(cost, [...output.z], y));
  fastBackward(layers, sample.x, ACTIVATIONS[activation]);
}
