import { z } from 'zod';
import { gradingQueue } from '../db.ts';
import { courseSlug, submissionId } from '../ids.ts';
import { listDeadLetters, requeue } from '../queue/dead-letters.ts';
import { readQueue } from '../queue/read-queue.ts';
import { router, staffProcedure } from '../trpc.ts';

export const queueRouter = router({
  /** How grading stands, and which submissions of the course it failed. */
  open: staffProcedure.input(z.object({ courseSlug })).query(async ({ ctx }) => {
    const [state, deadLetters] = await Promise.all([readQueue(ctx.db, Date.now()), listDeadLetters(ctx.db, ctx.member.courseId)]);
    return { ...state, deadLetters };
  }),

  /** Grades again what the graders had failed: those named, or all of the course. */
  requeue: staffProcedure
    .input(z.object({ courseSlug, submissionIds: z.array(submissionId).max(500).optional() }))
    .mutation(async ({ ctx, input: { submissionIds } }) => {
      const desk = { db: ctx.db, queue: gradingQueue() };
      return { requeued: await requeue(desk, { courseId: ctx.member.courseId, actorId: ctx.person.id, submissionIds }) };
    }),
});
