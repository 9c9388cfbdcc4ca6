import { z } from 'zod';
import { courseSlug, userId } from '../ids.ts';
import { router, sessionProcedure, staffProcedure } from '../trpc.ts';
import { readViewing, startViewing, stopViewing } from '../viewing/view.ts';

/** Looking at a course as one of its students sees it. */
export const viewingRouter = router({
  /** Whom the person is looking as, or null. */
  current: sessionProcedure.query(({ ctx }) => (ctx.viewing ? readViewing(ctx.db, ctx.viewing) : null)),

  start: staffProcedure
    .input(z.object({ courseSlug, userId }))
    .mutation(({ ctx, input }) => startViewing(ctx.db, { id: ctx.sessionId, person: ctx.person }, { courseId: ctx.member.courseId, userId: input.userId })),

  stop: sessionProcedure.mutation(({ ctx }) => stopViewing(ctx.db, { id: ctx.sessionId, person: ctx.person })),
});
