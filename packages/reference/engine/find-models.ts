import { readdir } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import type { Model } from './model.ts';
import { ours } from './ours.ts';

/** Where the models are: a folder each. */
const MODELS = join(import.meta.dirname, '../models');

/** A model with the name and place of its folder. */
export type NamedModel = Model & { readonly name: string; readonly folder: string };

/** All models, the ladder's steps first, then by name. */
export async function findModels(): Promise<readonly NamedModel[]> {
  const folders = (await readdir(MODELS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const models = await Promise.all(folders.map(({ name }) => loadModel(name)));
  return models.toSorted((one, other) => (one.step ?? Infinity) - (other.step ?? Infinity) || one.name.localeCompare(other.name, 'en', { numeric: true }));
}

/**
 * @param name of a model, or the path of a folder with a recipe.ts of one's own
 * @throws Error that lists the names, when there is no such model
 */
export async function findModel(name: string): Promise<NamedModel> {
  if (name.includes(sep)) return loadFrom(resolve(name));
  const models = await findModels();
  const model = models.find((candidate) => candidate.name === name);
  if (!model) throw new Error(`there is no model "${name}"; there are ${models.map((candidate) => candidate.name).join(', ')}`);
  return model;
}

const loadModel = (name: string): Promise<NamedModel> => loadFrom(join(MODELS, name));

async function loadFrom(folder: string): Promise<NamedModel> {
  const { default: model } = z.object({ default: ours<Model>('title', 'recipe', 'data') }).parse(await import(join(folder, 'recipe.ts')));
  return { ...model, name: basename(folder), folder };
}
