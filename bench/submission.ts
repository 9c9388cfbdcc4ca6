import type { Verdict } from '@nabla/exercise-kit';
import type { LoadedExercise } from '../apps/grader/src/authoring/load-exercise.ts';

/** A submission, and the verdicts that are right for it. */
export type KnownOutcome = {
  readonly name: string;
  readonly kind: 'right' | 'mistaken' | 'hostile';
  readonly source: Uint8Array;
  readonly right: readonly Verdict[];
};

/** What the authors of the exercise keep beside it: its solution, others that are right, and the mistakes. */
export function submissionsOf({ solution, submissions }: LoadedExercise): readonly KnownOutcome[] {
  const encoder = new TextEncoder();
  return [
    { name: 'the solution', kind: 'right', source: encoder.encode(solution), right: ['accepted'] },
    ...submissions.map(({ name, source, verdict }): KnownOutcome => {
      const kind = verdict === 'accepted' ? 'right' : 'mistaken';
      return { name, kind, source: encoder.encode(source), right: [verdict] };
    }),
  ];
}
