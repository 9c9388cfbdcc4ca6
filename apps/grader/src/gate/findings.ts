import { isSame, type TestCase } from '@nabla/exercise-kit';
import type { LoadedExercise } from '../authoring/load-exercise.ts';
import type { MatrixRow } from './matrix.ts';

/** What keeps an exercise from being published (`error`), or an author may want to know (`note`). */
export type Finding = {
  readonly severity: 'error' | 'note';
  readonly message: string;
  /** Where to look, inside the exercise's folder, as far as it is known. Lines count from 1. */
  readonly file?: string;
  readonly line?: number;
  /** The line of a mutant, without and with its change. */
  readonly diff?: { readonly before: string; readonly after: string };
};

/** Whether nothing keeps an exercise with these findings from being published. */
export const mayBePublished = (findings: readonly Finding[]): boolean => findings.every((finding) => finding.severity !== 'error');

const error = (message: string): Finding => ({ severity: 'error', message });
const note = (message: string): Finding => ({ severity: 'note', message });

/** Everything that the matrix and the cases themselves show to be wrong. */
export function findingsOf(exercise: LoadedExercise, matrix: readonly MatrixRow[]): readonly Finding[] {
  const placed = matrix.flatMap((row) => rowFindings(row, exercise).map((finding) => ({ ...finding, ...placeOf(row) })));
  return [...placed, ...repeatedSamples(exercise.cases), ...idleCases(exercise.cases, matrix)];
}

/** The implementation's file, and the line where it did not compile. */
function placeOf({ implementation: { name }, report }: MatrixRow): Pick<Finding, 'file' | 'line'> {
  const file = name.includes('/') ? `submissions/${name}.ts` : 'solution.ts';
  const line = report.diagnostics?.find((diagnostic) => diagnostic.severity === 'error')?.line;
  // The starter is made of the solution, and has other lines.
  return line === undefined || name === 'starter' ? { file } : { file, line };
}

function rowFindings(row: MatrixRow, exercise: LoadedExercise): readonly Finding[] {
  const { implementation, report } = row;
  if (implementation.expected === null) return starterFindings(row);
  if (report.verdict !== implementation.expected) {
    const failed = report.cases.find((result) => result.verdict !== 'accepted');
    const where = failed ? ` (case "${failed.name}")` : report.diagnostics?.[0] ? ` (${report.diagnostics[0].message})` : '';
    return [error(`${implementation.name}: expected ${implementation.expected}, got ${report.verdict}${where}`)];
  }
  if (implementation.name === 'solution') return solutionFindings(row, exercise);
  return implementation.expected === 'wrong_answer' ? mistakeFindings(row, exercise) : [];
}

function starterFindings({ report }: MatrixRow): readonly Finding[] {
  if (report.verdict === 'compile_error') return [error(`starter: does not compile: ${report.diagnostics?.[0]?.message ?? ''}`)];
  return report.score > 0 ? [error(`starter: scores ${report.score} points without a line written`)] : [];
}

/** The solution must leave room for slower machines and styles: a quarter of every limit. */
function solutionFindings({ report }: MatrixRow, exercise: LoadedExercise): readonly Finding[] {
  const limitOf = new Map(exercise.cases.map((testCase) => [testCase.name, testCase.timeMs]));
  return report.cases
    .map(({ name, timeMs, cpuMs = timeMs }) => ({ name, spentMs: Math.min(timeMs, cpuMs) })) // On a busy machine the clock runs on while the solution waits.
    .filter(({ name, spentMs }) => spentMs > (limitOf.get(name) ?? 0) / 4)
    .map(({ name, spentMs }) => error(`solution: case "${name}" takes ${Math.round(spentMs)} ms, more than a quarter of its limit`));
}

function mistakeFindings({ implementation, report }: MatrixRow, exercise: LoadedExercise): readonly Finding[] {
  const failed = new Set(report.cases.filter((result) => result.verdict !== 'accepted').map((result) => result.name));
  const names = new Set(exercise.cases.map((testCase) => testCase.name));
  const missed = implementation.fails.map((name) =>
    names.has(name) ? (failed.has(name) ? [] : [error(`${implementation.name}: passes the case "${name}" that it says it fails`)]) : [error(`${implementation.name}: @fails names no case "${name}"`)],
  );
  return [
    ...missed.flat(),
    ...(implementation.fails.length === 0 ? [error(`${implementation.name}: name a case that must catch it with "@fails <case>"`)] : []),
    ...(implementation.hint === '' ? [error(`${implementation.name}: begin the file with a comment that is the hint`)] : []),
    ...(report.mistake === undefined || `wrong_answer/${report.mistake}` === implementation.name
      ? []
      : [error(`${implementation.name}: is told apart from ${report.mistake} by no case; merge the two or add a case`)]),
  ];
}

/** A secret that repeats a sample can be passed by remembering the sample's answer. */
function repeatedSamples(cases: readonly TestCase[]): readonly Finding[] {
  const calls = cases.filter((testCase) => testCase.task === 'call');
  const samples = calls.filter((testCase) => testCase.kind === 'sample');
  return calls
    .filter((secret) => secret.kind === 'secret' && samples.some((sample) => sample.call === secret.call && isSame(sample.args, secret.args)))
    .map((secret) => error(`secret "${secret.name}" repeats a sample`));
}

/** Cases without which every listed mistake would still be caught. */
function idleCases(cases: readonly TestCase[], matrix: readonly MatrixRow[]): readonly Finding[] {
  const caughtBy = matrix
    .filter((row) => row.report.verdict === 'wrong_answer')
    .map((row) => row.report.cases.filter((result) => result.verdict !== 'accepted').map((result) => result.name));
  return cases
    .filter((testCase) => testCase.kind === 'secret' && !caughtBy.some((names) => names.includes(testCase.name)))
    .map((testCase) => note(`secret "${testCase.name}" catches none of the listed mistakes`));
}
