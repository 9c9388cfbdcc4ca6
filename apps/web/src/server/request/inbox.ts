import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { inCourse, THREAD } from './thread.ts';

const PAGE_SIZE = 100;

const ABOUT = {
  id: true,
  user: { select: { name: true, email: true } },
  attempt: true,
  assignmentExercise: { select: { version: { select: { title: true } } } },
} as const satisfies Prisma.SubmissionSelect;

type State = NonNullable<Prisma.RegradeRequestWhereInput['state']>;

/** A course's questions in a state, the oldest first: it has waited longest. */
export async function listRequests(db: PrismaClient, courseId: string, state: State) {
  const [requests, open] = await Promise.all([
    db.regradeRequest.findMany({
      where: { state, ...inCourse(courseId) },
      orderBy: { openedAt: 'asc' },
      take: PAGE_SIZE,
      select: { id: true, caseName: true, openedAt: true, submission: { select: ABOUT }, _count: { select: { messages: true } } },
    }),
    db.regradeRequest.count({ where: { state: 'open', ...inCourse(courseId) } }),
  ]);
  return { open, requests: requests.map(({ submission, _count, ...request }) => ({ ...request, messages: _count.messages, ...aboutOf(submission) })) };
}

/** One question with its thread. */
export async function openRequest(db: PrismaClient, { courseId, requestId }: { readonly courseId: string; readonly requestId: string }) {
  const found = await db.regradeRequest.findFirst({ where: { id: requestId, ...inCourse(courseId) }, select: { ...THREAD, submission: { select: ABOUT } } });
  if (found === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const { submission, ...request } = found;
  return { ...request, ...aboutOf(submission) };
}

const aboutOf = ({ id, user, attempt, assignmentExercise }: Prisma.SubmissionGetPayload<{ select: typeof ABOUT }>) => ({
  submissionId: id,
  student: user,
  attempt,
  exercise: assignmentExercise.version.title,
});
