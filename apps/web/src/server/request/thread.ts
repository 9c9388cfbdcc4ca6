import type { Prisma } from '@nabla/db';

/** A question with all that was said about it, in order. */
export const THREAD = {
  id: true,
  caseName: true,
  state: true,
  openedAt: true,
  closedAt: true,
  submissionId: true,
  messages: { orderBy: { writtenAt: 'asc' }, select: { id: true, body: true, writtenAt: true, author: { select: { id: true, name: true } } } },
} as const satisfies Prisma.RegradeRequestSelect;

/** Of a course, whoever asked. */
export const inCourse = (courseId: string): Prisma.RegradeRequestWhereInput => ({ submission: { assignmentExercise: { assignment: { courseId } } } });
