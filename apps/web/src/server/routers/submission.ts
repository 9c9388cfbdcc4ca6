import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { gradingQueue } from '../db.ts';
import { assignmentExerciseId, submissionId } from '../ids.ts';
import { sourceText } from '../source-text.ts';
import { listAttempts } from '../submission/list.ts';
import { readSnapshot } from '../submission/read-snapshot.ts';
import { lookAgainMs } from '../submission/snapshot.ts';
import { submit } from '../submission/submit.ts';
import { router, studentProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

export const submissionRouter = router({
  submit: studentProcedure
    .input(z.object({ assignmentExerciseId, source: sourceText }))
    .mutation(async ({ ctx, input }) => {
      const desk = { db: ctx.db, queue: gradingQueue() };
      return { submissionId: await submit(desk, { ...input, userId: ctx.person.id, courseId: ctx.member.courseId }) };
    }),

  /** The person's own attempts at an exercise, the latest first. */
  list: studentProcedure
    .input(z.object({ assignmentExerciseId }))
    .query(({ ctx, input }) => listAttempts(ctx.db, { userId: ctx.person.id, ...input })),

  /** The code of one attempt. */
  readSource: studentProcedure.input(z.object({ submissionId })).query(async ({ ctx, input }) => {
    const where = { id: input.submissionId, userId: ctx.person.id };
    const file = await ctx.db.submission.findFirst({ where, select: { source: true } });
    if (file === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return file.source;
  }),

  /** Everything that happens to a submission from now on. */
  watch: studentProcedure
    .input(z.object({ submissionId, lastEventId: z.string().optional() }))
    .subscription(({ ctx, input, signal }) => {
      const read = async () => {
        const snapshot = await readSnapshot(ctx.db, { id: input.submissionId, userId: ctx.person.id });
        if (snapshot === null) throw new TRPCError({ code: 'NOT_FOUND' });
        return snapshot;
      };
      const { submissionId: id, lastEventId } = input;
      return watch({ topic: { submissionId: id }, lastEventId, read, pauseMs: lookAgainMs, signal });
    }),
});
