import { datesWith, isExempt } from './dates.ts';
import { gradeExercise, hasResult, pointsOf, type ExerciseGrade } from './exercise-grade.ts';
import type { AssignmentRules, Clock, Dates } from './rules.ts';
import { NO_WORK, type Override, type StudentWork } from './work.ts';

/** The grade of one student in one assignment. */
export type AssignmentGrade = {
  readonly id: string;
  /** The student's own, with every extension. */
  readonly dates: Dates;
  readonly overrides: readonly Override[];
  readonly exercises: readonly ExerciseGrade[];
  /** Late days that the student spends on it. */
  readonly lateDays: number;
  readonly points: number;
  /** Of the exercises that count: what is not graded takes its points out of both sums. */
  readonly maxPoints: number;
  /** Whether it counts in the course total now, or why not. */
  readonly standing: 'counts' | 'not_due' | 'exempt' | 'not_graded';
};

type Student = { readonly work: StudentWork; readonly clock: Clock; readonly lateDays: number };

export function gradeAssignment(rules: AssignmentRules, { work, clock, lateDays }: Student): AssignmentGrade {
  const overrides = work.overrides.get(rules.id) ?? [];
  const dates = datesWith(rules.dates, overrides);
  const scales = { rules, dates, clock, spent: lateDays, counting: rules.counting, isExempt: isExempt(overrides) };
  const exercises = rules.exercises.map((exercise) => gradeExercise(exercise, work.exercises.get(exercise.id) ?? NO_WORK, scales));
  const counted = exercises.filter((grade) => pointsOf(grade) !== null);
  return {
    id: rules.id,
    dates,
    overrides,
    exercises,
    lateDays,
    points: sum(counted.map((grade) => pointsOf(grade) ?? 0)),
    maxPoints: sum(counted.map(({ maxPoints }) => maxPoints)),
    standing: scales.isExempt ? 'exempt' : standingOf({ own: rules.dates, dates, exercises }, clock.now),
  };
}

type Standing = { readonly own: Dates; readonly dates: Dates; readonly exercises: readonly ExerciseGrade[] };

/**
 * From the assignment's own due date on it counts for everybody, except for who has an extension and handed in nothing yet.
 * Without a due date it counts from the first result on.
 */
function standingOf({ own, dates, exercises }: Standing, now: number): AssignmentGrade['standing'] {
  const started = exercises.some(hasResult);
  const ends = own.dueAt ?? own.closesAt;
  const endsForStudent = dates.dueAt ?? dates.closesAt;
  if (ends === null || endsForStudent === null ? !started : now <= ends || (now <= endsForStudent && !started)) return 'not_due';
  return exercises.some((grade) => pointsOf(grade) !== null && grade.maxPoints > 0) ? 'counts' : 'not_graded';
}

const sum = (values: readonly number[]): number => Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;

/** Points as a share of what could be had: 0 to 1, above only by a bonus. */
export const fractionOf = ({ points, maxPoints }: Pick<AssignmentGrade, 'points' | 'maxPoints'>): number => (maxPoints === 0 ? 0 : points / maxPoints);

/** What an assignment could give if every exercise counted. */
export const fullPoints = ({ exercises }: AssignmentRules): number => exercises.reduce((total, { points }) => total + points, 0);
