import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findExercise } from '../apps/grader/src/authoring/folders.ts';
import { loadExercise, type LoadedExercise } from '../apps/grader/src/authoring/load-exercise.ts';

/** An exercise whose submissions train, and its own solution. */
export async function loadTrained(id: string): Promise<{ readonly exercise: LoadedExercise; readonly solution: string }> {
  const folder = await findExercise(id);
  return { exercise: await loadExercise(folder), solution: await readFile(join(folder.path, 'solution.ts'), 'utf8') };
}

/** A file that trains, and whether it should. */
export type TrainingFile = { readonly name: string; readonly path: string; readonly isRight: boolean };

/** The solution, the accepted styles and the listed mistakes of an exercise. */
export async function trainingFiles(id: string): Promise<readonly TrainingFile[]> {
  const { path } = await findExercise(id);
  const list = async (kind: 'accepted' | 'wrong_answer'): Promise<readonly TrainingFile[]> =>
    (await readdir(join(path, 'submissions', kind))).map((file) => ({ name: `${kind}/${basename(file, '.ts')}`, path: join(path, 'submissions', kind, file), isRight: kind === 'accepted' }));
  return [{ name: 'solution', path: join(path, 'solution.ts'), isRight: true }, ...(await list('accepted')), ...(await list('wrong_answer'))];
}

/** The functions of a submission behind the exercise's driver, as the sandbox would call them; here without a sandbox. */
export async function driven(id: string, file: string): Promise<Readonly<Record<string, (...args: readonly unknown[]) => unknown>>> {
  const { path } = await findExercise(id);
  const driver: unknown = await import(pathToFileURL(join(path, 'driver.ts')).href);
  const submission: unknown = await import(pathToFileURL(file).href);
  if (!hasDefault(driver)) throw new Error(`${id} has no driver`);
  return driver.default(submission);
}

type Driver = { readonly default: (submission: unknown) => Readonly<Record<string, (...args: readonly unknown[]) => unknown>> };

const hasDefault = (module: unknown): module is Driver => typeof module === 'object' && module !== null && 'default' in module && typeof module.default === 'function';
