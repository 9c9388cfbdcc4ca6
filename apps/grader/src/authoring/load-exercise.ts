import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ExerciseError, seedOf, starterOf, type Exercise, type InLanguages, type TestCase } from '@nabla/exercise-kit';
import { hashFolder, type ExerciseFolder } from './folders.ts';
import { importFresh } from './import-fresh.ts';
import { readSubmissions, type KnownSubmission } from './read-submissions.ts';
import { parseStatement, type Statement } from './parse-statement.ts';
import { readTexts } from './read-texts.ts';

/** An exercise with everything that was read from its folder. Stays on the trusted side. */
export type LoadedExercise = {
  readonly id: string;
  readonly module: string;
  /** The folder. */
  readonly path: string;
  readonly hash: string;
  readonly statement: InLanguages<Statement>;
  readonly exercise: Exercise;
  /** Made from the exercise's own seed, so that a regrade meets the same cases. */
  readonly cases: readonly TestCase[];
  /** The text of `solution.ts`. */
  readonly solution: string;
  readonly starter: string;
  /** JavaScript of `driver.ts`, or null. */
  readonly driver: string | null;
  readonly submissions: readonly KnownSubmission[];
};

/**
 * Reads an exercise folder and computes the answers of its secret cases.
 * @throws ExerciseError that names the exercise and what is wrong with it
 */
export async function loadExercise(folder: ExerciseFolder): Promise<LoadedExercise> {
  try {
    return await read(folder);
  } catch (cause) {
    throw new ExerciseError(`exercise ${folder.module}/${folder.id}: ${messageOf(cause)}`, { cause });
  }
}

async function read({ id, module, path }: ExerciseFolder): Promise<LoadedExercise> {
  // First, so that a file that is saved meanwhile makes another version of what is read from here on.
  const hash = await hashFolder(path);
  const exercise = await importExercise(join(path, 'exercise.ts'), hash);
  const solution = await readFile(join(path, 'solution.ts'), 'utf8');
  return {
    id,
    module,
    path,
    hash,
    statement: await readTexts(path, parseStatement),
    exercise,
    cases: exercise.cases(seedOf(id)),
    solution,
    starter: starterOf(solution),
    driver: await readDriver(join(path, 'driver.ts')),
    submissions: await readSubmissions(path),
  };
}

async function importExercise(file: string, version: string): Promise<Exercise> {
  const loaded = await importFresh(file, version);
  const exercise = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : null;
  if (!isExercise(exercise)) throw new Error('exercise.ts does not export defineExercise(…) as its default');
  return exercise;
}

const isExercise = (value: unknown): value is Exercise =>
  typeof value === 'object' && value !== null && 'cases' in value && typeof value.cases === 'function' && 'limits' in value;

/** One text, with what it takes from the reference for drivers. Student code is beside it in the same isolate, so it may import `nabla` as that does. */
async function readDriver(file: string): Promise<string | null> {
  if (!existsSync(file)) return null;
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'neutral', target: 'es2024', external: ['nabla'], logLevel: 'silent' });
  return outputFiles[0]?.text ?? null;
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
