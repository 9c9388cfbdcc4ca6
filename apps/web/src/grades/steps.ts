import { datesWith } from './dates.ts';
import type { ExerciseGrade, Reckoned } from './exercise-grade.ts';
import type { Counting, Dates, Instant } from './rules.ts';
import type { Timing } from './weigh.ts';
import type { Override } from './work.ts';

/** One sentence of the answer to "how did this number come about?". */
export type Step =
  | { readonly kind: 'due'; readonly dueAt: Instant }
  /** A grant that moved the due date of this student. */
  | { readonly kind: 'extended'; readonly dueAt: Instant; readonly reason: string }
  | { readonly kind: 'earned'; readonly attempt: number; readonly at: Instant; readonly percent: number; readonly points: number; readonly maxPoints: number }
  | { readonly kind: 'timed'; readonly attempt: number; readonly timing: Timing; readonly points: number }
  /** `attempt` is the one that counts; null where all do. */
  | { readonly kind: 'counted'; readonly counting: Counting; readonly of: number; readonly attempt: number | null; readonly points: number }
  | { readonly kind: 'given'; readonly points: number; readonly comment: string; readonly by: string | null; readonly at: Instant }
  | { readonly kind: 'missing' | 'waiting' | 'not_graded' }
  | { readonly kind: 'exempt'; readonly reason: string };

type Setting = { readonly dates: Dates; readonly overrides: readonly Override[] };

/** How an exercise's grade came about, step by step. `dates` are the assignment's own. */
export function stepsOf(grade: ExerciseGrade, { dates, overrides }: Setting): readonly Step[] {
  const steps = [...dateSteps(dates, overrides), ...reckonedSteps(grade.state === 'given' ? grade.reckoned : grade, grade.maxPoints, overrides)];
  if (grade.state !== 'given') return steps;
  const { points, given } = grade;
  return [...steps, { kind: 'given', points, comment: given.comment, by: given.by, at: given.at }];
}

function dateSteps(own: Dates, overrides: readonly Override[]): readonly Step[] {
  if (own.dueAt === null) return [];
  const { dueAt } = datesWith(own, overrides);
  const granted = overrides.find((override) => override.dueAt === dueAt);
  const due: Step = { kind: 'due', dueAt: own.dueAt };
  return dueAt === null || dueAt === own.dueAt || granted === undefined ? [due] : [due, { kind: 'extended', dueAt, reason: granted.reason }];
}

function reckonedSteps(reckoned: Reckoned, maxPoints: number, overrides: readonly Override[]): readonly Step[] {
  switch (reckoned.state) {
    case 'missing':
    case 'waiting':
    case 'not_graded':
      return [{ kind: reckoned.state }];
    case 'exempt':
      return [{ kind: 'exempt', reason: overrides.find(({ exempt }) => exempt)?.reason ?? '' }];
    case 'graded':
      return gradedSteps(reckoned, maxPoints);
    default:
      return reckoned satisfies never;
  }
}

function gradedSteps({ weighed, counted, counting, points }: Extract<Reckoned, { state: 'graded' }>, maxPoints: number): readonly Step[] {
  const attempts = weighed.flatMap(({ attempt: { number, at }, ...worth }): readonly Step[] => [
    { kind: 'earned', attempt: number, at, percent: worth.fraction * 100, points: worth.earned, maxPoints },
    ...(worth.timing.kind === 'on_time' ? [] : [{ kind: 'timed' as const, attempt: number, timing: worth.timing, points: worth.points }]),
  ]);
  const [only] = counted;
  const attempt = counting === 'average' ? null : (only?.attempt.number ?? null);
  return [...attempts, { kind: 'counted', counting, of: weighed.length, attempt, points }];
}
