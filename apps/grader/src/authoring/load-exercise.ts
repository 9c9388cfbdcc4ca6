import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { ExerciseError, seedOf, starterOf, type Exercise, type TestCase } from '@nabla/exercise-kit';
import { hashFolder, type ExerciseFolder } from './folders.ts';
import { importFresh } from './import-fresh.ts';
import { readSubmissions, type KnownSubmission } from './read-submissions.ts';
import { parseStatement, type Statement } from './parse-statement.ts';

/** An exercise with everything that was read from its folder. Stays on the trusted side. */
export type LoadedExercise = {
  readonly id: string;
  readonly module: string;
  /** The folder. */
  readonly path: string;
  readonly hash: string;
  readonly statement: Statement;
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
    statement: parseStatement(await readFile(join(path, 'README.md'), 'utf8')),
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

async function readDriver(file: string): Promise<string | null> {
  return existsSync(file) ? stripTypeScriptTypes(await readFile(file, 'utf8')) : null;
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
