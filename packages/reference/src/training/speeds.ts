import { layersOf } from './fast-layer.ts';
import { restoreState, type TrainingState } from './layer-state.ts';
import { zeroNetwork } from './like-network.ts';
import type { Recipe } from './recipe.ts';
import { addGradient } from './train.ts';
import type { TrainingSample } from './training-sample.ts';

/**
 * How fast each hidden layer of a network in training learns, the first layer first: ‖(1/n) Σ_x δ^{x,l}‖ over n samples, as `layerSpeeds` has it
 * for the cross-entropy. Nothing is dropped, and a penalty does not count.
 */
export function speedsOf(recipe: Recipe, state: TrainingState, data: readonly TrainingSample[]): readonly number[] {
  const layers = layersOf(zeroNetwork(recipe.sizes));
  restoreState(layers, state);
  for (const sample of data) addGradient(layers, recipe, sample);
  return layers.slice(0, -1).map(({ nablaB }) => Math.hypot(...nablaB) / data.length);
}
