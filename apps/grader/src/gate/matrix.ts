import type { Report, Verdict } from '@nabla/exercise-kit';
import type { LoadedExercise } from '../authoring/load-exercise.ts';
import type { gradeUndiagnosed } from '../grade.ts';
import type { Pool } from '../sandbox/pool.ts';

/** A version of the exercise's functions that the gate runs, and the verdict that it must get. */
export type Implementation = {
  /** Such as `solution`, `starter`, `accepted/loops` or `wrong_answer/sign-flip`. */
  readonly name: string;
  readonly source: string;
  /** Null for the starter, which may get any verdict but `accepted`. */
  readonly expected: Verdict | null;
  readonly fails: readonly string[];
  readonly hint: string;
};

/** One line of the matrix: an implementation and what each case said of it. */
export type MatrixRow = { readonly implementation: Implementation; readonly report: Report };

/** Everything that the folder holds, in the order in which the matrix shows it. */
export function implementationsOf(exercise: LoadedExercise): readonly Implementation[] {
  const plain = { fails: [], hint: '' };
  return [
    { name: 'solution', source: exercise.solution, expected: 'accepted', ...plain },
    { name: 'starter', source: exercise.starter, expected: null, ...plain },
    ...exercise.submissions.map(({ name, verdict, source, fails, hint }) => ({ name: `${verdict}/${name}`, source, expected: verdict, fails, hint })),
  ];
}

/** Grades every implementation; the pool decides how many at a time. @param gradeOne without diagnosis where another seed only has to give the same verdicts */
export function gradeAll(exercise: LoadedExercise, pool: Pool, { implementations, gradeOne }: Task): Promise<readonly MatrixRow[]> {
  return Promise.all(implementations.map(async (implementation) => ({ implementation, report: await gradeOne({ exercise, source: implementation.source, pool }) })));
}

type Task = { readonly implementations: readonly Implementation[]; readonly gradeOne: typeof gradeUndiagnosed };
