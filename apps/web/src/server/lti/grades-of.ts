import type { PrismaClient } from '@nabla/db';
import type { AssignmentGrade } from '#grades/assignment-grade.ts';
import { visibleFrom } from '#grades/dates.ts';
import { hasResult, pointsOf } from '#grades/exercise-grade.ts';
import { gradeStudent } from '#grades/grade-student.ts';
import { readCourse, type GradedCourse } from '../grades/read-course.ts';
import { readWork } from '../grades/read-work.ts';
import { clockIn } from '../grades/zone.ts';

/** What somebody has, and could have. */
export type Points = { readonly given: number; readonly maximum: number };

/** What a link leads to: an assignment, or one of its exercises. */
export type Linked = { readonly assignmentId: string; readonly exerciseId: string | null };

type Question = { readonly db: PrismaClient; readonly courseId: string; readonly now: Date };

/**
 * What students of a course have in what a link leads to, as they may see it themselves: the grade book's own numbers.
 * Null where there is nothing to tell: no result, excused, or not shown yet.
 */
export async function gradesIn({ db, courseId, now }: Question): Promise<(userId: string, linked: Linked) => Points | null> {
  const [course, workOf] = await Promise.all([readCourse(db, courseId, 'en'), readWork(db, { courseId })]);
  const clock = clockIn(course.timeZone, now.getTime());
  const grades = new Map<string, readonly AssignmentGrade[]>();
  return (userId, linked) => {
    const own = grades.get(userId) ?? gradeStudent(course.rules, workOf(userId), clock).assignments;
    grades.set(userId, own);
    return pointsIn(course, own, { linked, now: now.getTime() });
  };
}

function pointsIn(course: GradedCourse, grades: readonly AssignmentGrade[], { linked, now }: { readonly linked: Linked; readonly now: number }): Points | null {
  const index = course.assignments.findIndex(({ id }) => id === linked.assignmentId);
  const [shown, grade] = [course.assignments[index], grades[index]];
  if (shown === undefined || grade === undefined || grade.standing === 'exempt' || visibleFrom(shown.visibility, grade.dates) > now) return null;
  if (linked.exerciseId === null) return grade.exercises.some(hasResult) && grade.maxPoints > 0 ? { given: grade.points, maximum: grade.maxPoints } : null;
  const exercise = grade.exercises[shown.exercises.findIndex(({ exerciseId }) => exerciseId === linked.exerciseId)];
  if (exercise === undefined || !hasResult(exercise)) return null;
  const given = pointsOf(exercise);
  return given === null || exercise.maxPoints === 0 ? null : { given, maximum: exercise.maxPoints };
}
