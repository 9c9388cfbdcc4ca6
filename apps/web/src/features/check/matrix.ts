import type { Verdict } from '@nabla/exercise-kit';
import type { CheckedExercise } from './use-check.ts';

export type Matrix = NonNullable<NonNullable<CheckedExercise['check']>['matrix']>;
type MatrixRow = Matrix['rows'][number];

/** Rows that belong together: the exercise's own, or those of a folder of `submissions/`. */
export type RowGroup = { readonly folder: 'own' | Verdict; readonly rows: readonly NamedRow[] };

export type NamedRow = MatrixRow & { readonly name: string; readonly isRight: boolean };

/** The rows in groups, in their order; a row of a folder goes by the name of its file. */
export function groupsOf({ rows }: Matrix): readonly RowGroup[] {
  const groups = Map.groupBy(rows, (row) => (row.implementation.includes('/') ? row.expected : null) ?? 'own');
  return [...groups].map(([folder, members]) => ({ folder, rows: members.map(named) }));
}

const named = (row: MatrixRow): NamedRow => ({ ...row, name: row.implementation.split('/').at(-1) ?? row.implementation, isRight: isRight(row) });

/** Whether an implementation got the verdict that it must get; the starter may get any but accepted. */
const isRight = ({ expected, verdict }: MatrixRow): boolean => (expected === null ? verdict !== 'accepted' : verdict === expected);

/** The implementations that must be rejected. */
export const mistakesOf = ({ rows }: Matrix): readonly MatrixRow[] => rows.filter(({ expected }) => expected !== null && expected !== 'accepted');

/** For each case, how many of the mistakes it rejects. */
export const caughtBy = (matrix: Matrix): readonly number[] =>
  matrix.cases.map((_, index) => mistakesOf(matrix).filter(({ cases }) => isRejection(cases[index])).length);

const isRejection = (verdict: Verdict | undefined): boolean => verdict !== undefined && verdict !== 'accepted';

/** Every mark that the matrix uses, in the order of their first use. */
export const marksOf = ({ cases, rows }: Matrix): readonly (Verdict | 'not_run')[] => [
  ...new Set(rows.flatMap((row) => cases.map((_, index) => row.cases[index] ?? 'not_run'))),
];
