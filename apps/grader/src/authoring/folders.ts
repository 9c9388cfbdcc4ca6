import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExerciseError } from '@nabla/exercise-kit';

/** Where the course's exercises are kept. */
export const ASSIGNMENTS = join(import.meta.dirname, '../../../../assignments');

/** An exercise's place in `assignments/<module>/<number>-<id>/`. */
export type ExerciseFolder = { readonly id: string; readonly module: string; readonly path: string };

/** Every exercise folder, in the order of the course. A folder whose name starts with `_` is a template. */
export async function listExercises(root = ASSIGNMENTS): Promise<readonly ExerciseFolder[]> {
  const found: ExerciseFolder[] = [];
  for (const module of await listModules(root)) {
    for (const name of await subfolders(join(root, module))) found.push({ id: idOf(name), module, path: join(root, module, name) });
  }
  return found;
}

/** The module folders, in the order of the course. */
export const listModules = (root = ASSIGNMENTS): Promise<readonly string[]> => subfolders(root);

/**
 * The folder of one exercise.
 * @throws ExerciseError that lists what there is
 */
export async function findExercise(id: string, root = ASSIGNMENTS): Promise<ExerciseFolder> {
  const folders = await listExercises(root);
  const folder = folders.find((candidate) => candidate.id === id);
  if (!folder) throw new ExerciseError(`there is no exercise "${id}". There are: ${folders.map((known) => known.id).join(', ')}`);
  return folder;
}

/** SHA-256, hex, over the names and bytes of all files of a folder. */
export async function hashFolder(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = await readFile(file);
    hash.update(`${file.slice(path.length)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function subfolders(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !/^[._]/u.test(entry.name)).map((entry) => entry.name).toSorted();
}

/** `04-backprop-sample` is the exercise `backprop-sample`. */
const idOf = (folderName: string): string => folderName.replace(/^\d+-/u, '');
