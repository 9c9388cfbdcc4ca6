import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Limits, Report } from '@nabla/exercise-kit';
import { findExercise } from '../../src/authoring/folders.ts';
import { loadExercise, type LoadedExercise } from '../../src/authoring/load-exercise.ts';
import { grade } from '../../src/grade.ts';
import type { Pool } from '../../src/sandbox/pool.ts';

/** For what must run out of time. */
export const SHORT: Limits = { caseTimeMs: 500, totalTimeMs: 5_000, memoryMb: 64 };
/** For what is not about time. */
export const AMPLE: Limits = { caseTimeMs: 3_000, totalTimeMs: 20_000, memoryMb: 64 };

export const sourceOf = (file: string): Uint8Array => readFileSync(join(import.meta.dirname, file));

const loaded = new Map<string, Promise<LoadedExercise>>();

/** The exercise that an attack is on, with other limits. */
export function exerciseOf(file: string, limits = AMPLE): Promise<LoadedExercise> {
  const key = `${dirname(file)} within ${limits.caseTimeMs} ms`;
  const exercise = loaded.get(key) ?? load(dirname(file), limits);
  loaded.set(key, exercise);
  return exercise;
}

async function load(id: string, limits: Limits): Promise<LoadedExercise> {
  const { exercise, cases, ...rest } = await loadExercise(await findExercise(id));
  return { ...rest, exercise: { ...exercise, limits }, cases: cases.map((testCase) => ({ ...testCase, timeMs: limits.caseTimeMs })) };
}

/** Grades a file as the grader does, known mistakes included. */
export const handIn = async (pool: Pool, file: string, limits = AMPLE): Promise<Report> =>
  grade({ exercise: await exerciseOf(file, limits), source: sourceOf(file), pool });

/** Grades the author's own solution, which uses the modules of the course. */
export async function handInSolution(pool: Pool, file: string): Promise<Report> {
  const exercise = await exerciseOf(file);
  return grade({ exercise, source: exercise.solution, pool });
}
