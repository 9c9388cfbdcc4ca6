import type { TrainingState } from '../../src/training/layer-state.ts';
import type { Recipe } from '../../src/training/recipe.ts';
import type { ModelImages } from '../data/model-images.ts';
import type { Measures } from './trainer.ts';

/** What a thread is started with; the pixels are shared, not copied. */
export type Job = ModelImages & { readonly recipe: Recipe; readonly seeds: readonly number[] };

export type ThreadRequest = { readonly seed: number } & (
  | { readonly kind: 'descend'; readonly epoch: number }
  | { readonly kind: 'measure' }
  | { readonly kind: 'save' }
  | { readonly kind: 'restore'; readonly state: TrainingState }
);

/** One for every request, in their order. */
export type ThreadAnswer = { readonly seed: number; readonly answer: Measures | TrainingState | null };
