import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSIGNMENTS, listExercises } from './folders.ts';

const PLACE = /^(?<module>\d{2}-[a-z][a-z0-9-]*)\/(?<id>[a-z][a-z0-9-]*)$/u;

/**
 * Makes the folder of a new exercise from `_template`, numbered after the last one of its module.
 * @param place such as `05-generalisation/dropout`; a module that does not exist is made too
 * @returns the folder
 * @throws Error when the name is taken or is no name for an exercise
 */
export async function newExercise(place: string, root = ASSIGNMENTS): Promise<string> {
  const { module, id } = PLACE.exec(place)?.groups ?? {};
  if (module === undefined || id === undefined) throw new Error(`"${place}" is no place for an exercise: write 05-some-module/some-exercise`);
  const taken = (await listExercises(root)).find((folder) => folder.id === id);
  if (taken) throw new Error(`there is an exercise "${id}" already, in ${taken.module}`);
  await ensureModule(join(root, module), module);
  const folder = join(root, module, `${await nextNumber(join(root, module))}-${id}`);
  await cp(join(root, '_template'), folder, { recursive: true, errorOnExist: true, force: false });
  return folder;
}

async function ensureModule(path: string, module: string): Promise<void> {
  await mkdir(path, { recursive: true });
  const readme = join(path, 'README.md');
  if (!existsSync(readme)) await writeFile(readme, `# ${module.slice(3).replaceAll('-', ' ')}\n\n«What a student can do after this module.»\n`);
}

async function nextNumber(modulePath: string): Promise<string> {
  const numbers = (await readdir(modulePath)).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}
