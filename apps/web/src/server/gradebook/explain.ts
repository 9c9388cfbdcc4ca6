import type { PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { stepsOf } from '#grades/steps.ts';
import { COUNTING_RUN } from '../submission/counting-run.ts';
import { gradeOne, type Question } from './grade-course.ts';

type Place = { readonly userId: string; readonly assignmentExerciseId: string };

/** How one number of the gradebook came about: its steps, and the attempts behind them. */
export async function explainCell(question: Question, { userId, assignmentExerciseId }: Place) {
  const { db, courseId } = question;
  const student = await db.enrolment.findUnique({ where: { courseId_userId: { courseId, userId } }, select: { user: { select: { id: true, name: true, email: true } } } });
  const { course, grades } = await gradeOne(question, userId);
  const index = course.assignments.findIndex(({ exercises }) => exercises.some(({ id }) => id === assignmentExerciseId));
  const [assignment, graded, rules] = [course.assignments[index], grades.assignments[index], course.rules.assignments[index]];
  const column = assignment?.exercises.findIndex(({ id }) => id === assignmentExerciseId) ?? -1;
  const [exercise, grade] = [assignment?.exercises[column], graded?.exercises[column]];
  if (student === null || !assignment || !graded || !rules || !exercise || !grade) throw new TRPCError({ code: 'NOT_FOUND' });
  return {
    student: student.user,
    assignment: { id: assignment.id, slug: assignment.slug, title: assignment.title },
    exercise,
    grade: { state: grade.state, points: 'points' in grade ? grade.points : null, maxPoints: grade.maxPoints },
    given: grade.state === 'given' ? grade.given : null,
    steps: stepsOf(grade, { dates: rules.dates, overrides: graded.overrides }),
    lateDays: grades.lateDays,
    attempts: await readAttempts(db, { userId, assignmentExerciseId }),
    timeZone: course.timeZone,
  };
}

async function readAttempts(db: PrismaClient, where: Place) {
  const rows = await db.submission.findMany({
    where,
    orderBy: { attempt: 'desc' },
    select: { id: true, attempt: true, submittedAt: true, runs: { ...COUNTING_RUN, select: { verdict: true, score: true, maxScore: true } } },
  });
  return rows.map(({ runs, ...attempt }) => ({ ...attempt, run: runs[0] ?? null }));
}
