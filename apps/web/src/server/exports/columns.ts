import { fractionOf, fullPoints, type AssignmentGrade } from '#grades/assignment-grade.ts';
import { toHundredths } from '#grades/weigh.ts';
import type { CourseGrades } from '../gradebook/grade-course.ts';

/** What another system gets for an assignment: points of its full worth, `excused`, or null where there is no grade. */
export type Exported = number | 'excused' | null;

/** The assignments that have anything to give, with what they are worth there. */
export const columnsOf = ({ course }: CourseGrades) =>
  course.rules.assignments.flatMap((rules, index) => {
    const maxPoints = fullPoints(rules);
    return maxPoints > 0 ? [{ index, title: course.assignments[index]?.title ?? '', maxPoints }] : [];
  });

/**
 * Points as a share of what could be graded, scaled to the full worth: other systems know no exercise that is not graded.
 * @param most what the other system takes at most; null: a bonus may go above
 */
export function exportedOf(grade: AssignmentGrade | undefined, maxPoints: number, most: number | null): Exported {
  if (grade?.standing === 'exempt') return 'excused';
  if (grade?.standing !== 'counts') return null;
  const points = toHundredths(fractionOf(grade) * maxPoints);
  return most === null ? points : Math.min(points, most);
}
