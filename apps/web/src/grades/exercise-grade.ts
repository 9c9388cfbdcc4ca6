import type { Counting, ExerciseRules } from './rules.ts';
import { toHundredths, weigh, type Scales, type Weighed } from './weigh.ts';
import type { Attempt, ExerciseWork, GivenGrade } from './work.ts';

/** The grade of one student in one exercise, with all that it was made of. */
export type ExerciseGrade = { readonly maxPoints: number } & (
  | Reckoned
  /** `reckoned` is what it would be without. */
  | { readonly state: 'given'; readonly points: number; readonly given: GivenGrade; readonly reckoned: Reckoned }
);

/** What follows from the work alone. */
export type Reckoned =
  /** Nothing was handed in. */
  | { readonly state: 'missing' }
  /** Handed in, and no result yet. */
  | { readonly state: 'waiting' }
  /** The grader failed, every time: no grade, and so no zero. */
  | { readonly state: 'not_graded' }
  | { readonly state: 'exempt' }
  /** `counted` are the attempts that `points` were made of: one, or for an average all. */
  | { readonly state: 'graded'; readonly points: number; readonly counting: Counting; readonly weighed: readonly Weighed[]; readonly counted: readonly Weighed[] };

/** How an assignment judges, for one student. */
export type ExerciseScales = Scales & { readonly counting: Counting; readonly isExempt: boolean };

export function gradeExercise({ points: maxPoints }: ExerciseRules, work: ExerciseWork, scales: ExerciseScales): ExerciseGrade {
  const reckoned = reckon(maxPoints, work, scales);
  const { given } = work;
  return given === null ? { maxPoints, ...reckoned } : { maxPoints, state: 'given', points: given.points, given, reckoned };
}

function reckon(maxPoints: number, { attempts }: ExerciseWork, scales: ExerciseScales): Reckoned {
  if (scales.isExempt) return { state: 'exempt' };
  const { counting } = scales;
  const weighed = inOrder(attempts).flatMap((attempt) => weigh(attempt, maxPoints, scales) ?? []);
  if (weighed.length > 0) return { state: 'graded', counting, weighed, ...choose(weighed, counting) };
  if (attempts.some(({ result }) => result.kind === 'waiting')) return { state: 'waiting' };
  return { state: attempts.length > 0 ? 'not_graded' : 'missing' };
}

const inOrder = (attempts: readonly Attempt[]): readonly Attempt[] => (attempts.length < 2 ? attempts : attempts.toSorted((a, b) => a.number - b.number));

/** Of equal attempts the earlier one counts. */
function choose(weighed: readonly Weighed[], counting: Counting): { readonly points: number; readonly counted: readonly Weighed[] } {
  if (counting === 'average') {
    const sum = weighed.reduce((total, { points }) => total + points, 0);
    return { points: toHundredths(sum / weighed.length), counted: weighed };
  }
  const one = weighed.reduce((chosen, next) => (counting === 'last' || next.points > chosen.points ? next : chosen));
  return { points: one.points, counted: [one] };
}

/** What an exercise adds to its assignment's sum, or null where it does not count at all. */
export function pointsOf(grade: ExerciseGrade): number | null {
  switch (grade.state) {
    case 'graded':
    case 'given':
      return grade.points;
    case 'missing':
      return 0;
    case 'waiting':
    case 'not_graded':
    case 'exempt':
      return null;
    default:
      return grade satisfies never;
  }
}

/** Whether anything stands behind the grade: a result, or points given by hand. */
export const hasResult = ({ state }: ExerciseGrade): boolean => state === 'graded' || state === 'given';
