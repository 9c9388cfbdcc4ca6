import type { PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import type { UserId } from '../ids.ts';
import { COUNTING_RUN } from '../submission/counting-run.ts';
import { THREAD } from './thread.ts';

type Question = { readonly userId: UserId; readonly submissionId: string; readonly caseName: string; readonly body: string };

/** What came of it: there is one question for each case of a submission, and none about a case that it was not judged by. */
export type Asked = { readonly ok: true } | { readonly ok: false; readonly reason: 'asked_already' | 'no_such_case' };

/** A student asks for a second look at how one case of an own submission was judged. */
export async function askRegrade(db: PrismaClient, { userId, submissionId, caseName, body }: Question): Promise<Asked> {
  const submission = await db.submission.findFirst({
    where: { id: submissionId, userId },
    select: { runs: { ...COUNTING_RUN, select: { cases: { where: { name: caseName }, select: { position: true } } } } },
  });
  if (submission === null) throw new TRPCError({ code: 'NOT_FOUND' });
  if (!submission.runs[0]?.cases.length) return { ok: false, reason: 'no_such_case' };
  return db.$transaction(async (transaction) => {
    const written = await transaction.regradeRequest.createManyAndReturn({ data: { submissionId, caseName }, skipDuplicates: true, select: { id: true } });
    const [request] = written;
    if (!request) return { ok: false, reason: 'asked_already' };
    await transaction.regradeMessage.create({ data: { requestId: request.id, authorId: userId, body }, select: { id: true } });
    return { ok: true };
  });
}

/** The questions about a person's own submission. */
export async function readOwnRequests(db: PrismaClient, { userId, submissionId }: { readonly userId: UserId; readonly submissionId: string }) {
  if ((await db.submission.count({ where: { id: submissionId, userId } })) === 0) throw new TRPCError({ code: 'NOT_FOUND' });
  return db.regradeRequest.findMany({ where: { submissionId }, orderBy: { openedAt: 'asc' }, select: THREAD });
}

type Own = { readonly userId: UserId; readonly requestId: string };

/** Adds to an own question that is still open. */
export async function addToOwn(db: PrismaClient, { userId, requestId, body }: Own & { readonly body: string }): Promise<void> {
  if ((await db.regradeRequest.count({ where: ownOpen({ userId, requestId }) })) === 0) throw new TRPCError({ code: 'NOT_FOUND' });
  await db.regradeMessage.create({ data: { requestId, authorId: userId, body }, select: { id: true } });
}

/** Takes an own question back. */
export async function withdraw(db: PrismaClient, own: Own, closedAt: Date): Promise<void> {
  const { count } = await db.regradeRequest.updateMany({ where: ownOpen(own), data: { state: 'withdrawn', closedAt } });
  if (count === 0) throw new TRPCError({ code: 'NOT_FOUND' });
}

const ownOpen = ({ userId, requestId }: Own) => ({ id: requestId, state: 'open' as const, submission: { userId } });
