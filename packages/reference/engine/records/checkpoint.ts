import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TrainingState } from '../../src/training/layer-state.ts';
import { ours } from '../ours.ts';
import type { NamedModel } from '../find-models.ts';
import type { Measures } from '../trainers/trainer.ts';

/** A training after some epochs: all that is needed to go on with it. */
export type Checkpoint = {
  /** The model as it was, to notice a changed recipe. */
  readonly model: string;
  readonly seeds: readonly number[];
  readonly states: readonly TrainingState[];
  /** Of every epoch so far, seed by seed. */
  readonly measured: readonly (readonly Measures[])[];
  /** Wall-clock time so far. */
  readonly seconds: number;
};

/** The checkpoint of a model's unfinished training; null where there is none, or where it is of another recipe. */
export async function readCheckpoint(model: NamedModel): Promise<Checkpoint | null> {
  const bytes = await readFile(fileOf(model)).catch(() => null);
  if (bytes === null) return null;
  const checkpoint = ours<Checkpoint>('model', 'seeds', 'states', 'measured', 'seconds').parse(deserialize(bytes));
  return checkpoint.model === fingerprint(model) ? checkpoint : null;
}

/** Replaces the last one in one step: whoever is killed while writing still has that. */
export async function writeCheckpoint(model: NamedModel, checkpoint: Omit<Checkpoint, 'model'>): Promise<void> {
  const whole = `${fileOf(model)}.${process.pid}`;
  await writeFile(whole, serialize({ ...checkpoint, model: fingerprint(model) } satisfies Checkpoint));
  await rename(whole, fileOf(model));
}

export const removeCheckpoint = (model: NamedModel): Promise<void> => rm(fileOf(model), { force: true });

/** Beside the runs; git ignores it. */
const fileOf = ({ folder }: NamedModel): string => join(folder, 'unfinished.checkpoint');

const fingerprint = ({ recipe, data }: NamedModel): string => JSON.stringify({ recipe, data });
