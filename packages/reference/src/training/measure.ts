import { ACTIVATIONS } from '../activation.ts';
import { outputCost } from '../learning/output-cost.ts';
import { fastForward } from './fast-forward.ts';
import type { FastLayer } from './fast-layer.ts';
import type { Recipe } from './recipe.ts';
import type { TrainingSample } from './training-sample.ts';

/** How well a network does on some images. */
export type Measure = {
  /** The share of images whose label is the index of the largest output, the first of equal ones; from 0 to 1. */
  readonly accuracy: number;
  /** The mean cost, without a penalty. */
  readonly cost: number;
  /** How fast each hidden layer learns on these images (speeds.ts), where that is asked for. */
  readonly speeds?: readonly number[];
};

/** Measures layers at work; nothing is dropped. */
export function measureLayers(layers: readonly FastLayer[], { activation, cost: costName }: Recipe, data: readonly TrainingSample[]): Measure {
  for (const { keep } of layers) keep.fill(1);
  const z = layers.at(-1)?.z ?? new Float64Array();
  let [right, cost] = [0, 0];
  for (const { x, y } of data) {
    fastForward(layers, x, ACTIVATIONS[activation]);
    if (z.indexOf(Math.max(...z)) === y) right += 1;
    cost += outputCost(costName, [...z], Array.from(z, (_, j) => (j === y ? 1 : 0)));
  }
  return { accuracy: right / data.length, cost: cost / data.length };
}
