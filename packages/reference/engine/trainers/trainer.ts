import type { Measure } from '../../src/training/measure.ts';
import type { TrainingState } from '../../src/training/layer-state.ts';
import type { SetName } from '../model.ts';

/** What a network does on every set that it is measured on. */
export type Measures = Readonly<Partial<Record<SetName, Measure>>>;

/**
 * Trains the networks of several seeds side by side. Every seed draws its start and its epochs from random streams of its own, so it gives
 * the same whatever is trained beside it, and whichever way it is trained, but for rounding.
 */
export type Trainer = AsyncDisposable & {
  /** Trains every seed by one epoch, counted from 0, on images that may be others in every epoch. */
  descend(epoch: number): Promise<void>;
  /** What each seed does now. */
  measure(): Promise<readonly Measures[]>;
  /** What to go on from, seed by seed. */
  save(): Promise<readonly TrainingState[]>;
  restore(states: readonly TrainingState[]): Promise<void>;
};
