import { random, seedOf } from '@nabla/exercise-kit';
import type { ExerciseFolder } from '../authoring/folders.ts';
import { loadExercise, type LoadedExercise } from '../authoring/load-exercise.ts';
import type { Pool } from '../sandbox/pool.ts';
import { twinsOf } from '../diagnose.ts';
import { grade, gradeUndiagnosed } from '../grade.ts';
import { findingsOf, type Finding } from './findings.ts';
import { folderFindings } from './folder-findings.ts';
import { gradeAll, implementationsOf, type Implementation, type MatrixRow } from './matrix.ts';
import { proofFindings } from './proof-findings.ts';
import { huntMutants, isLong, type MutationResult } from './survivors.ts';
import { typeFindings } from './type-findings.ts';
import { withheldFindings } from './withheld-findings.ts';

/** All that the gate found out about an exercise. It is publishable when no finding is an error. */
export type CheckReport = {
  readonly exercise: LoadedExercise;
  readonly matrix: readonly MatrixRow[];
  readonly mutation: MutationResult;
  readonly findings: readonly Finding[];
  readonly timeMs: number;
};

/**
 * Proves an exercise: every implementation in its folder gets its verdict, with other seeds too, and no mutant of the solution passes.
 * @param quick where minutes count: of an exercise that trains, only the solution and one mistake are trained, with one seed
 */
export async function checkExercise(folder: ExerciseFolder, pool: Pool, { quick = false } = {}): Promise<CheckReport> {
  const startedAt = performance.now();
  const exercise = await loadExercise(folder);
  const spares = quick && exercise.cases.some(isLong);
  const implementations = spares ? fewOf(implementationsOf(exercise)) : implementationsOf(exercise);
  const matrix = await gradeAll(exercise, pool, { implementations, gradeOne: grade });
  const otherSeeds = await Promise.all((spares ? [] : OTHER_SEEDS).map((seed) => reseeded(exercise, seed, pool)));
  const mutation = await huntMutants(exercise, pool);
  const findings = [
    ...findingsOf(exercise, matrix),
    ...(await proofFindings(exercise.cases)),
    ...withheldFindings(exercise.exercise.withheld),
    ...otherSeeds.flat(),
    ...mutationFindings(mutation),
    ...(await folderFindings(folder.path)),
    ...(await typeFindings(folder.path)),
    // What was trained is told apart by its accuracy, which is no part of a diagnosis.
    ...(exercise.cases.some(isLong) ? [] : twinFindings(await twinsOf(exercise, pool))),
  ];
  return { exercise, matrix, mutation, findings, timeMs: performance.now() - startedAt };
}

/** The solution, the starter, and the first of the mistakes. */
function fewOf(implementations: readonly Implementation[]): readonly Implementation[] {
  const mistake = implementations.find(({ expected }) => expected === 'wrong_answer');
  return implementations.filter((one) => one.name === 'solution' || one.name === 'starter' || one === mistake);
}

/** Verdicts must not hang on the luck of one seed. */
const OTHER_SEEDS = [1, 2] as const;

async function reseeded(exercise: LoadedExercise, seed: number, pool: Pool): Promise<readonly Finding[]> {
  const other = { ...exercise, cases: exercise.exercise.cases(random(seedOf(exercise.id) + seed).integer(0, 2 ** 31)) };
  // A training is told apart from a wrong one by far more than luck, and takes seconds.
  const chosen = implementationsOf(other).filter(({ name }) => name === 'solution' || !other.cases.some(isLong));
  const matrix = await gradeAll(other, pool, { implementations: chosen, gradeOne: gradeUndiagnosed });
  return [...findingsOf(other, matrix), ...(await proofFindings(other.cases))]
    .filter((finding) => finding.severity === 'error')
    .map((finding) => ({ ...finding, message: `with another seed: ${finding.message}` }));
}

const twinFindings = (twins: Awaited<ReturnType<typeof twinsOf>>): readonly Finding[] =>
  twins.map(([one, other]) => ({ severity: 'error', message: `wrong_answer/${one.name}: is told apart from ${other.name} by no case; merge the two or add a case` }));

const mutationFindings = ({ survivors, stale }: MutationResult): readonly Finding[] => [
  ...survivors.map(({ operator, line, before, after }) => ({
    severity: 'error' as const,
    message: `a mutant survives (${operator})`,
    file: 'solution.ts',
    line,
    diff: { before, after },
  })),
  ...stale.map(({ before, after }) => ({
    severity: 'error' as const,
    message: `equivalent.json explains a mutant that does not survive: ${before} → ${after}`,
    file: 'equivalent.json',
  })),
];
