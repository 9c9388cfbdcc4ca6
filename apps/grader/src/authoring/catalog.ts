import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forStudents, mapLanguages, type Catalog, type CourseModule, type StudentExercise, type StudentRuntime, type CallCase } from '@nabla/exercise-kit';
import { loadRuntime } from '../runtime/load-runtime.ts';
import { ASSIGNMENTS, listExercises, listModules, type ExerciseFolder } from './folders.ts';
import { loadExercise, type LoadedExercise } from './load-exercise.ts';
import { readModelRecords } from './model-records.ts';
import { parsePage } from './parse-page.ts';
import { readTexts } from './read-texts.ts';

/** Where the web process looks for its catalog. */
export const CATALOG_FILE = join(import.meta.dirname, '../../../web/generated/catalog.json');

/** Where the exercises are, and how they are read; null leaves one out. */
type Sources = { readonly root?: string; readonly load?: (folder: ExerciseFolder) => Promise<LoadedExercise | null> };

/** Everything that students may see of the course. Nothing else of an exercise leaves the trusted side. */
async function makeCatalog({ root = ASSIGNMENTS, load = loadExercise }: Sources): Promise<Catalog> {
  const folders = await listExercises(root);
  const exercises = (await Promise.all(folders.map(load))).filter((exercise) => exercise !== null);
  const modules = await Promise.all((await listModules(root)).map((id) => readModule(root, id, exercises)));
  return { modules, exercises: exercises.map(toStudentExercise), models: await readModelRecords(), runtime: await studentRuntime() };
}

/** Writes the catalog in one step, so that a reader never sees half of it. */
export async function writeCatalog(file = CATALOG_FILE, sources: Sources = {}): Promise<Catalog> {
  const catalog = await makeCatalog(sources);
  await mkdir(join(file, '..'), { recursive: true });
  const whole = `${file}.${process.pid}`;
  await writeFile(whole, JSON.stringify(catalog));
  await rename(whole, file);
  return catalog;
}

async function readModule(root: string, id: string, exercises: readonly LoadedExercise[]): Promise<CourseModule> {
  const texts = await readTexts(join(root, id), parsePage).catch((cause: unknown) => {
    throw new Error(`module ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  return { id, title: texts.en.title, texts, exercises: exercises.filter((exercise) => exercise.module === id).map((exercise) => exercise.id) };
}

function toStudentExercise({ id, module, hash, statement, exercise, cases, starter, driver }: LoadedExercise): StudentExercise {
  return forStudents({
    id,
    module,
    hash,
    title: statement.en.title,
    texts: mapLanguages(statement, ({ title, body, hints }) => ({ title, statement: body, hints })),
    points: exercise.points,
    limits: exercise.limits,
    functions: exercise.functions,
    withheld: exercise.withheld,
    starter,
    driver,
    samples: cases.filter((testCase) => testCase.task === 'call').filter((testCase) => testCase.kind === 'sample').map(toStudentSample),
    secrets: cases.filter((testCase) => testCase.kind === 'secret').map((testCase) => testCase.name),
  });
}

const toStudentSample = ({ name, call, args, expected, checker, timeMs }: CallCase) => ({
  name,
  call,
  args,
  expected,
  checker: checker.spec,
  timeMs,
});

async function studentRuntime(): Promise<StudentRuntime> {
  const { browser, modules } = await loadRuntime();
  const types = {
    nabla: await readFile(fileURLToPath(import.meta.resolve('@nabla/reference/nabla.d.ts')), 'utf8'),
    'ml-matrix': await readFile(fileURLToPath(new URL('./matrix.d.ts', import.meta.resolve('ml-matrix'))), 'utf8'),
  };
  return { harness: browser, modules, types };
}
