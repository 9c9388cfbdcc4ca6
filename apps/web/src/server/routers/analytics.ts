import { z } from 'zod';
import { listAnalytics } from '../analytics/list.ts';
import { openAnalytics } from '../analytics/open.ts';
import { assignmentExerciseId, courseSlug } from '../ids.ts';
import { router, staffProcedure } from '../trpc.ts';

export const analyticsRouter = router({
  list: staffProcedure.input(z.object({ courseSlug })).query(({ ctx }) => listAnalytics(ctx.db, ctx.member.courseId)),
  open: staffProcedure
    .input(z.object({ courseSlug, assignmentExerciseId }))
    .query(({ ctx, input }) => openAnalytics(ctx.db, { courseId: ctx.member.courseId, ...input }, new Date())),
});
