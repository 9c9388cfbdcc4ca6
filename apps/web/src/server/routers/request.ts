import { z } from 'zod';
import { gradingQueue } from '../db.ts';
import { courseSlug, submissionId } from '../ids.ts';
import { answerRequest } from '../request/answer.ts';
import { addToOwn, askRegrade, readOwnRequests, withdraw } from '../request/ask.ts';
import { listRequests, openRequest } from '../request/inbox.ts';
import { router, staffProcedure, studentProcedure } from '../trpc.ts';

const body = z.string().trim().min(1).max(4_000);
const requestId = z.uuid();

export const requestRouter = router({
  /** The questions about the person's own submission. */
  onMine: studentProcedure.input(z.object({ submissionId })).query(({ ctx, input }) => readOwnRequests(ctx.db, { userId: ctx.person.id, ...input })),
  ask: studentProcedure
    .input(z.object({ submissionId, caseName: z.string().min(1).max(200), body }))
    .mutation(({ ctx, input }) => askRegrade(ctx.db, { userId: ctx.person.id, ...input })),
  addTo: studentProcedure
    .input(z.object({ submissionId, requestId, body }))
    .mutation(({ ctx, input }) => addToOwn(ctx.db, { userId: ctx.person.id, requestId: input.requestId, body: input.body })),
  withdraw: studentProcedure
    .input(z.object({ submissionId, requestId }))
    .mutation(({ ctx, input }) => withdraw(ctx.db, { userId: ctx.person.id, requestId: input.requestId }, new Date())),

  list: staffProcedure
    .input(z.object({ courseSlug, state: z.enum(['open', 'accepted', 'declined', 'withdrawn']) }))
    .query(({ ctx, input }) => listRequests(ctx.db, ctx.member.courseId, input.state)),
  open: staffProcedure
    .input(z.object({ courseSlug, requestId }))
    .query(({ ctx, input }) => openRequest(ctx.db, { courseId: ctx.member.courseId, requestId: input.requestId })),
  answer: staffProcedure
    .input(z.object({ courseSlug, requestId, body, decision: z.enum(['reply', 'accept', 'regrade', 'decline']) }))
    .mutation(({ ctx, input }) => answerRequest({ db: ctx.db, queue: gradingQueue() }, { id: ctx.person.id, courseId: ctx.member.courseId }, input)),
});
