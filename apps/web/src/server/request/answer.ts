import type { Prisma, PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import { TRPCError } from '@trpc/server';
import { audit } from '../audit/audit.ts';
import type { UserId } from '../ids.ts';
import { notify } from '../notification/notify.ts';
import { inCourse } from './thread.ts';

type Desk = { readonly db: PrismaClient; readonly queue: GradingQueue };
type Staff = { readonly id: UserId; readonly courseId: string };

/** `reply` leaves the question open; `regrade` accepts it and grades the submission once more. */
export type Answer = { readonly requestId: string; readonly body: string; readonly decision: 'reply' | 'accept' | 'regrade' | 'decline' };

export type Answered = { readonly ok: true } | { readonly ok: false; readonly reason: 'closed' };

const REQUEST = {
  state: true,
  caseName: true,
  submission: {
    select: { id: true, userId: true, user: { select: { name: true } }, assignmentExercise: { select: { assignmentId: true, exerciseId: true, exerciseHash: true, version: { select: { title: true } } } } },
  },
} as const satisfies Prisma.RegradeRequestSelect;

type Request = Prisma.RegradeRequestGetPayload<{ select: typeof REQUEST }>;

/** Answers a student's question and tells the student. */
export function answerRequest({ db, queue }: Desk, staff: Staff, { requestId, body, decision }: Answer): Promise<Answered> {
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM regrade_request WHERE id = ${requestId} FOR UPDATE`;
    const request = await transaction.regradeRequest.findFirst({ where: { id: requestId, ...inCourse(staff.courseId) }, select: REQUEST });
    if (request === null) throw new TRPCError({ code: 'NOT_FOUND' });
    if (request.state !== 'open') return { ok: false, reason: 'closed' };
    await transaction.regradeMessage.create({ data: { requestId, authorId: staff.id, body }, select: { id: true } });
    if (decision !== 'reply') await close(transaction, staff, { requestId, request, decision });
    if (decision === 'regrade') await gradeAgain(transaction, queue, { request, courseId: staff.courseId });
    const { id: submissionId, userId, assignmentExercise } = request.submission;
    const { assignmentId, exerciseId } = assignmentExercise;
    await notify(transaction, { userIds: [userId], kind: 'request_answered', subject: { assignmentId, exerciseId, submissionId } });
    return { ok: true };
  });
}

type Closing = { readonly requestId: string; readonly request: Request; readonly decision: 'accept' | 'regrade' | 'decline' };

async function close(transaction: Prisma.TransactionClient, staff: Staff, { requestId, request, decision }: Closing): Promise<void> {
  const state = decision === 'decline' ? 'declined' : 'accepted';
  await transaction.regradeRequest.update({ where: { id: requestId }, data: { state, closedAt: new Date() }, select: { id: true } });
  const { id, userId, user, assignmentExercise } = request.submission;
  await audit(transaction, {
    courseId: staff.courseId,
    actorId: staff.id,
    action: 'request_answered',
    subject: { kind: 'submission', id, name: `${user.name} · ${assignmentExercise.version.title} · ${request.caseName}`, personId: userId },
    after: { decision },
  });
}

/** A run beside the old ones, in the course's version; it counts as soon as it is finished. */
async function gradeAgain(transaction: Prisma.TransactionClient, queue: GradingQueue, { request, courseId }: { readonly request: Request; readonly courseId: string }): Promise<void> {
  const { id: submissionId, userId, assignmentExercise } = request.submission;
  const { exerciseId, exerciseHash } = assignmentExercise;
  const run = await transaction.gradingRun.create({ data: { submissionId, exerciseId, exerciseHash }, select: { id: true } });
  await queue.enqueue({ runId: run.id, courseId, userId }, transaction);
}
