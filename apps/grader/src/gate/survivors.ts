import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { judge, type TestCase } from '@nabla/exercise-kit';
import { z } from 'zod';
import type { LoadedExercise } from '../authoring/load-exercise.ts';
import { openSubmission } from '../open-submission.ts';
import type { Pool } from '../sandbox/pool.ts';
import { mutantsOf, type Mutant } from './mutate.ts';

/** How an exercise's cases did against the mutants of its solution. */
export type MutationResult = {
  readonly total: number;
  readonly killed: number;
  /** Mutants that pass every case and that no entry of `equivalent.json` explains. */
  readonly survivors: readonly Mutant[];
  /** Survivors that compute the same as the solution, each with the author's reason. */
  readonly equivalent: readonly { readonly mutant: Mutant; readonly reason: string }[];
  /** Entries of `equivalent.json` that explain no survivor any more. */
  readonly stale: readonly Equivalent[];
};

/** An entry of `equivalent.json`: the changed lines as the gate prints them, and why no case can tell. */
type Equivalent = z.infer<typeof equivalentEntry>;
const equivalentEntry = z.object({ before: z.string(), after: z.string(), reason: z.string().min(10) });

/** Most mutants fail at once; one that loops for ever should not cost a whole second. */
const MUTANT_CASE_MS = 250;

/** Runs every mutant of the solution until a case rejects it; none where something is trained (decision 020). */
export async function huntMutants(exercise: LoadedExercise, pool: Pool): Promise<MutationResult> {
  const mutants = exercise.cases.some(isLong) ? [] : mutantsOf(exercise.solution);
  const lives = await Promise.all(mutants.map(async (mutant) => ((await survives(mutant, exercise, pool)) ? mutant : null)));
  const alive = lives.filter((mutant) => mutant !== null);
  const entries = await readEquivalent(exercise.path);
  const reasonOf = (mutant: Mutant) => entries.find((entry) => explains(entry, mutant))?.reason;
  return {
    total: mutants.length,
    killed: mutants.length - alive.length,
    survivors: alive.filter((mutant) => reasonOf(mutant) === undefined),
    equivalent: alive.flatMap((mutant) => {
      const reason = reasonOf(mutant);
      return reason === undefined ? [] : [{ mutant, reason }];
    }),
    stale: entries.filter((entry) => !alive.some((mutant) => explains(entry, mutant))),
  };
}

/** A case that trains is asked once, and takes seconds. */
export const isLong = (testCase: TestCase): boolean => testCase.task === 'study' && !testCase.repeat;

const explains = (entry: Equivalent, mutant: Mutant): boolean => entry.before === mutant.before && entry.after === mutant.after;

async function survives(mutant: Mutant, exercise: LoadedExercise, pool: Pool): Promise<boolean> {
  await using session = await openSubmission({ exercise, source: mutant.source, pool });
  if (session.kind !== 'opened') return false;
  const cases = exercise.cases.map((testCase) => ({ ...testCase, timeMs: Math.min(testCase.timeMs, MUTANT_CASE_MS) }));
  for await (const { result } of judge(cases, session.candidate)) {
    if (result.verdict !== 'accepted') return false;
  }
  return true;
}

async function readEquivalent(exercisePath: string): Promise<readonly Equivalent[]> {
  const file = `${exercisePath}/equivalent.json`;
  return existsSync(file) ? z.array(equivalentEntry).parse(JSON.parse(await readFile(file, 'utf8'))) : [];
}
