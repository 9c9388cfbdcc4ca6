import { z } from 'zod';
import { saveDraft } from '../draft/save.ts';
import { assignmentExerciseId } from '../ids.ts';
import { sourceText } from '../source-text.ts';
import { router, studentProcedure } from '../trpc.ts';

export const draftRouter = router({
  /** An outdated revision is answered with the draft that is there. */
  save: studentProcedure
    .input(z.object({ assignmentExerciseId, source: sourceText, revision: z.int().nonnegative() }))
    .mutation(({ ctx, input: { assignmentExerciseId: id, source, revision } }) =>
      saveDraft(ctx.db, { userId: ctx.person.id, assignmentExerciseId: id, source, revision }),
    ),
});
