import { ACTIVATIONS, type ActivationName } from '../activation.ts';
import type { Network } from '../network.ts';
import { fastForward } from './fast-forward.ts';
import { layersOf } from './fast-layer.ts';
import type { TrainingSample } from './training-sample.ts';

/** The share of samples whose label is the index of the largest output z, the first of equal ones; from 0 to 1. @param activation of the hidden layers */
export function accuracyOf(net: Network, data: readonly TrainingSample[], activation: ActivationName): number {
  const layers = layersOf(net);
  const z = layers.at(-1)?.z ?? new Float64Array();
  const right = data.filter(({ x, y }) => {
    fastForward(layers, x, ACTIVATIONS[activation]);
    return z.indexOf(Math.max(...z)) === y;
  });
  return right.length / data.length;
}
