import { z } from 'zod';
import { gradingQueue } from '../db.ts';
import { assignmentExerciseId, courseSlug } from '../ids.ts';
import { acceptRegrade, dropRegrade } from '../regrade/decide.ts';
import { listRegrades } from '../regrade/list.ts';
import { findRegrade, openRegrade } from '../regrade/open.ts';
import { readProgress, type Progress } from '../regrade/progress.ts';
import { extendRegrade, startRegrade } from '../regrade/start.ts';
import { instructorProcedure, router, staffProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

const ofRegrade = z.object({ courseSlug, regradeId: z.uuid() });
const scope = z.enum(['all', 'latest', 'counting']);

/** Nothing is announced of runs that nobody waits for, so a page looks while there are any. */
const pauseMs = ({ finished, total }: Progress): number | null => (finished === total ? null : 1_500);

export const regradeRouter = router({
  list: staffProcedure.input(z.object({ courseSlug })).query(({ ctx }) => listRegrades(ctx.db, ctx.member.courseId)),
  open: staffProcedure.input(ofRegrade).query(({ ctx, input }) => openRegrade(ctx.db, { courseId: ctx.member.courseId, ...input })),
  watch: staffProcedure.input(ofRegrade.extend({ lastEventId: z.string().optional() })).subscription(async function* ({ ctx, input, signal }) {
    const regrade = await findRegrade(ctx.db, { courseId: ctx.member.courseId, ...input });
    yield* watch({ topic: 'exercises', lastEventId: input.lastEventId, read: () => readProgress(ctx.db, regrade), pauseMs, signal });
  }),

  start: instructorProcedure.input(z.object({ courseSlug, assignmentExerciseId, scope })).mutation(({ ctx, input }) => {
    const actor = { id: ctx.person.id, courseId: ctx.member.courseId };
    return startRegrade({ db: ctx.db, queue: gradingQueue() }, actor, input);
  }),
  /** Grades what came in since, too. */
  extend: instructorProcedure.input(ofRegrade).mutation(({ ctx, input }) => {
    const actor = { id: ctx.person.id, courseId: ctx.member.courseId };
    return extendRegrade({ db: ctx.db, queue: gradingQueue() }, actor, input.regradeId);
  }),
  accept: instructorProcedure
    .input(ofRegrade)
    .mutation(({ ctx, input }) => acceptRegrade(ctx.db, { id: ctx.person.id, courseId: ctx.member.courseId }, input.regradeId)),
  drop: instructorProcedure
    .input(ofRegrade)
    .mutation(({ ctx, input }) => dropRegrade(ctx.db, { id: ctx.person.id, courseId: ctx.member.courseId }, input.regradeId)),
});
