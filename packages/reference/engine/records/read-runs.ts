import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { NamedModel } from '../find-models.ts';
import { runsFile, type Run } from './runs.ts';

/** The recorded runs of a model, by seed; none where nothing was trained yet. @throws when they are of another recipe than the model now has */
export async function readRuns(model: NamedModel): Promise<readonly Run[]> {
  const text = await readFile(fileOf(model), 'utf8').catch(absent);
  if (text === null) return [];
  const { recipe, data, runs } = runsFile.parse(JSON.parse(text));
  if (isDeepStrictEqual([recipe, data], plain([model.recipe, model.data]))) return runs;
  throw new Error(`${model.name}: recipe.ts has changed since runs.json was recorded; delete runs.json and train again`);
}

/** Writes them in one step. Curves lie on one line each, so that a difference can be read. */
export async function writeRuns(model: NamedModel, runs: readonly Run[]): Promise<void> {
  const text = JSON.stringify({ recipe: model.recipe, data: model.data, runs: runs.toSorted((one, other) => one.seed - other.seed) }, null, 1);
  const whole = `${fileOf(model)}.${process.pid}`;
  await writeFile(whole, `${text.replaceAll(/\[[-\d.,\s]+\]/gu, (list) => list.replaceAll(/\s+/gu, ''))}\n`);
  await rename(whole, fileOf(model));
}

const fileOf = ({ folder }: NamedModel): string => join(folder, 'runs.json');

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
