import { styleText } from 'node:util';
import type { ExerciseFolder } from '../authoring/folders.ts';
import type { CheckReport } from './check-exercise.ts';
import { mayBePublished, type Finding } from './findings.ts';
import type { MatrixRow } from './matrix.ts';

/** The gate's report for a terminal: a line that sums up, findings, and with `matrix` which case caught what. */
export function toCheckText(report: CheckReport, { matrix }: { readonly matrix: boolean }): string {
  const mark = mayBePublished(report.findings) ? styleText('green', '✔') : styleText('red', '✘');
  const { total, killed, equivalent } = report.mutation;
  const mutants = total === 0 ? 'no mutants' : `${killed} of ${total} mutants killed${equivalent.length > 0 ? `, ${equivalent.length} equivalent` : ''}`;
  const summary = `${report.matrix.length} implementations × ${report.exercise.cases.length} cases, ${mutants}`;
  return [
    `${mark} ${report.exercise.module}/${report.exercise.id}  ${styleText('dim', `${summary}, ${(report.timeMs / 1_000).toFixed(1)} s`)}`,
    ...report.findings.flatMap(findingLines),
    ...(matrix ? matrixLines(report) : []),
  ].join('\n');
}

/** An exercise that could not even be read. */
export const toBrokenText = ({ module, id }: ExerciseFolder, finding: Finding): string =>
  [`${styleText('red', '✘')} ${module}/${id}  ${styleText('dim', 'cannot be read')}`, ...findingLines(finding)].join('\n');

export const toBrokenJson = ({ module, id }: ExerciseFolder, finding: Finding) => ({ exercise: id, module, passed: false, findings: [finding] });

function findingLines({ severity, message, file, line, diff }: Finding): readonly string[] {
  const place = file === undefined || line === undefined ? '' : `${file}:${line}: `;
  const changed = diff ? [`      - ${diff.before}`, `      + ${diff.after}`] : [];
  return [`    ${styleText(severity === 'error' ? 'red' : 'yellow', severity)} ${place}${message}`, ...changed];
}

function matrixLines({ exercise, matrix }: CheckReport): readonly string[] {
  const width = Math.max(...matrix.map((row) => row.implementation.name.length));
  const legend = exercise.cases.map((testCase, index) => `    ${String(index + 1).padStart(2)}  ${testCase.name} (${testCase.kind})`);
  return [...matrix.map((row) => `    ${row.implementation.name.padEnd(width)}  ${cells(row, exercise.cases.length)}  ${row.report.verdict}`), ...legend];
}

const cells = ({ report }: MatrixRow, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const verdict = report.cases[index]?.verdict;
    return verdict === undefined ? '·' : verdict === 'accepted' ? styleText('green', '✔') : styleText('red', '✘');
  }).join(' ');

/** The same as data. */
export const toCheckJson = ({ exercise, matrix, mutation, findings, timeMs }: CheckReport) => ({
  exercise: exercise.id,
  module: exercise.module,
  exerciseHash: exercise.hash,
  passed: mayBePublished(findings),
  findings,
  cases: exercise.cases.map(({ name, kind }) => ({ name, kind })),
  matrix: matrix.map(({ implementation, report }) => ({
    implementation: implementation.name,
    expected: implementation.expected,
    verdict: report.verdict,
    score: report.score,
    mistake: report.mistake ?? null,
    cases: report.cases.map((result) => result.verdict),
  })),
  mutants: {
    total: mutation.total,
    killed: mutation.killed,
    survivors: mutation.survivors.map(({ source: _source, ...mutant }) => mutant),
    equivalent: mutation.equivalent.map(({ mutant: { source: _source, ...mutant }, reason }) => ({ ...mutant, reason })),
  },
  timeMs: Math.round(timeMs),
});
