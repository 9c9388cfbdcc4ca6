import { databaseNow } from '@nabla/db/clock';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { isStaff } from '../course/member.ts';
import { gradingQueue } from '../db.ts';
import { assignmentExerciseId, courseSlug, submissionId } from '../ids.ts';
import { sourceText } from '../source-text.ts';
import { listOwnAttempts } from '../submission/list.ts';
import { readSnapshot } from '../submission/read-snapshot.ts';
import { log } from '../log.ts';
import { lookAgainMs } from '../submission/snapshot.ts';
import { readOwnWork } from '../submission/own-work.ts';
import { submit } from '../submission/submit.ts';
import { traced } from '../tracing.ts';
import { router, studentProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

export const submissionRouter = router({
  submit: studentProcedure
    .input(z.object({ assignmentExerciseId, source: sourceText }))
    .mutation(async ({ ctx, input }) => {
      const desk = { db: ctx.db, queue: gradingQueue() };
      // By the database's clock: whichever machine takes a submission, a deadline is the same moment.
      const now = await databaseNow(ctx.db);
      const work = { ...input, userId: ctx.person.id, courseId: ctx.member.courseId, isStaff: isStaff(ctx.member.role), now };
      const submitted = await traced('submit', { 'nabla.assignment_exercise': input.assignmentExerciseId }, () => submit(desk, work));
      if (submitted.ok) log().info({ submission: submitted.submissionId }, 'submitted');
      return submitted;
    }),

  /** The person's own attempts at an exercise, the latest first. */
  list: studentProcedure
    .input(z.object({ assignmentExerciseId }))
    .query(({ ctx, input }) => listOwnAttempts(ctx.db, { userId: ctx.person.id, assignmentExerciseId: input.assignmentExerciseId }, new Date())),

  /** An attempt as it stands now. */
  open: studentProcedure.input(z.object({ submissionId })).query(async ({ ctx, input }) => {
    const snapshot = await readSnapshot(ctx.db, { id: input.submissionId, userId: ctx.person.id }, new Date());
    if (snapshot === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return snapshot;
  }),

  /** Everything that the person handed in in one course. */
  ownWork: studentProcedure
    .input(z.object({ courseSlug }))
    .query(({ ctx }) => readOwnWork(ctx.db, { courseId: ctx.member.courseId, userId: ctx.person.id }, new Date())),

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
        const snapshot = await readSnapshot(ctx.db, { id: input.submissionId, userId: ctx.person.id }, new Date());
        if (snapshot === null) throw new TRPCError({ code: 'NOT_FOUND' });
        return snapshot;
      };
      const { submissionId: id, lastEventId } = input;
      return watch({ topic: { submissionId: id }, lastEventId, read, pauseMs: lookAgainMs, signal });
    }),
});
