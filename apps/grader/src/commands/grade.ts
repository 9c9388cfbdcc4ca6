import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { findExercise } from '../authoring/folders.ts';
import { loadExercise, type LoadedExercise } from '../authoring/load-exercise.ts';
import { grade } from '../grade.ts';
import type { Graded } from '../report/graded.ts';
import { openPool, type Pool } from '../sandbox/pool.ts';
import { TypeChecker } from '../type-check/type-checker.ts';
import { readGradeArguments, type GradeArguments, type Work } from './grade-arguments.ts';
import { withProgress } from './progress.ts';
import { readSubmission } from './read-submission.ts';
import { UsageError } from './usage.ts';

/** `nabla grade`: 0 when every submission is accepted, 1 when one is not, 2 when one could not be graded. */
export async function gradeFiles(args: readonly string[]): Promise<number> {
  const options = await readGradeArguments(args);
  const graded = await gradeAll(options);
  for (const { format, file } of options.outputs) {
    if (file === null) console.log(format(graded));
    else await writeFile(file, `${format(graded)}\n`);
  }
  return exitCode(graded);
}

/** What submissions are graded with; a checker of types where they are to be checked and can be. */
type Tools = { readonly exercises: ReadonlyMap<string, LoadedExercise>; readonly pool: Pool; readonly typeChecker: TypeChecker | null };

async function gradeAll({ works, timeoutFactor, types }: GradeArguments): Promise<readonly Graded[]> {
  const exercises = await loadExercises(works, timeoutFactor);
  await using pool = await openPool({ size: Math.min(works.length, Math.max(1, availableParallelism() - 1)) });
  await using typeChecker = types ? await openTypeChecker() : null;
  const tools = { exercises, pool, typeChecker };
  // Awaited here, or the pool would be closed before it is used.
  return await withProgress(works.length, (done) => Promise.all(works.map((work) => gradeOne(work, tools).finally(done))));
}

/** Nobody waits for a verdict here as a student does: a warning may come late, but it comes. */
const PATIENCE_MS = 60_000;

function openTypeChecker(): Promise<TypeChecker | null> {
  return TypeChecker.open({ patienceMs: PATIENCE_MS }).catch((error: unknown) => {
    console.error(`nabla: grading without warnings: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
}

async function gradeOne({ exercise: id, file }: Work, { exercises, pool, typeChecker }: Tools): Promise<Graded> {
  const exercise = exercises.get(id);
  if (!exercise) throw new UsageError(`there is no exercise "${id}"`);
  return { file, report: await grade({ exercise, source: await readSubmission(file), pool, typeChecker: file.endsWith('.js') ? null : typeChecker }) };
}

async function loadExercises(works: readonly Work[], timeoutFactor: number): Promise<ReadonlyMap<string, LoadedExercise>> {
  const ids = [...new Set(works.map((work) => work.exercise))];
  const exercises = await Promise.all(ids.map(async (id) => withMoreTime(await loadExercise(await findExercise(id)), timeoutFactor)));
  return new Map(exercises.map((exercise) => [exercise.id, exercise]));
}

function withMoreTime(loaded: LoadedExercise, factor: number): LoadedExercise {
  const { limits } = loaded.exercise;
  const moreTime = { ...limits, caseTimeMs: limits.caseTimeMs * factor, totalTimeMs: limits.totalTimeMs * factor };
  return {
    ...loaded,
    exercise: { ...loaded.exercise, limits: moreTime },
    cases: loaded.cases.map((testCase) => ({ ...testCase, timeMs: testCase.timeMs * factor })),
  };
}

function exitCode(graded: readonly Graded[]): number {
  if (graded.some(({ report }) => report.verdict === 'judge_error')) return 2;
  return graded.every(({ report }) => report.verdict === 'accepted') ? 0 : 1;
}
