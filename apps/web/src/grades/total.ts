import { fractionOf, type AssignmentGrade } from './assignment-grade.ts';
import { droppedOf } from './late-days.ts';
import type { GradeGroup } from './rules.ts';

/** A student's total in a course as it stands now, and what it is made of. */
export type CourseTotal = {
  /** 0 to 100, above only by a bonus; null while nothing counts. */
  readonly percent: number | null;
  readonly parts: readonly TotalPart[];
};

/** What enters the total with a weight. `fraction` is the mean of what is kept. */
type TotalPart = {
  readonly group: GradeGroup | null;
  readonly weight: number;
  readonly fraction: number;
  readonly kept: readonly AssignmentGrade[];
  readonly dropped: readonly AssignmentGrade[];
};

/** The assignments that count together with one weight. */
export type Counted = { readonly group: GradeGroup | null; readonly weight: number; readonly grades: readonly AssignmentGrade[] };

/** The weighted mean of the parts; in each group the worst do not count. */
export function totalOf(counted: readonly Counted[]): CourseTotal {
  const parts = counted.filter(({ grades, weight }) => grades.length > 0 && weight > 0).map(toPart);
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const earned = parts.reduce((sum, { weight, fraction }) => sum + weight * fraction, 0);
  return { percent: weights === 0 ? null : Math.round((earned / weights) * 10_000) / 100, parts };
}

function toPart({ group, weight, grades }: Counted): TotalPart {
  const ranked = grades.toSorted((a, b) => fractionOf(a) - fractionOf(b));
  const drops = droppedOf(group, ranked.length);
  const kept = ranked.slice(drops);
  const fraction = kept.reduce((sum, grade) => sum + fractionOf(grade), 0) / kept.length;
  return { group, weight, fraction, kept, dropped: ranked.slice(0, drops) };
}
