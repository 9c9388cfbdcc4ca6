import { z } from 'zod';
import { openExercise } from '../exercise/open.ts';
import { assignmentSlug, courseSlug, exerciseId } from '../ids.ts';
import { router, studentProcedure } from '../trpc.ts';

export const exerciseRouter = router({
  open: studentProcedure
    .input(z.object({ courseSlug, assignmentSlug, exerciseId }))
    .query(({ ctx, input }) => openExercise(ctx.db, input, ctx.person.id)),
});
