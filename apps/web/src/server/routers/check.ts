import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { findExercise } from '../catalog.ts';
import { listChecks } from '../check/list.ts';
import { openCheck } from '../check/open.ts';
import { requestChecks } from '../check/request.ts';
import { gradingQueue } from '../db.ts';
import { courseSlug, exerciseId } from '../ids.ts';
import { router, staffProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

const inCourse = z.object({ courseSlug });
const ofExercise = inCourse.extend({ exerciseId });
const lastEventId = z.string().optional();

/** Announcements come at once; this is how often a page looks anyway. */
const pauseMs = (): number => 15_000;

/** The proofs of exercises. The catalog is the same for all courses; the input's course is the one whose staff ask. */
export const checkRouter = router({
  list: staffProcedure.input(inCourse).query(({ ctx }) => listChecks(ctx.db)),
  watchList: staffProcedure
    .input(inCourse.extend({ lastEventId }))
    .subscription(({ ctx, input, signal }) =>
      watch({ topic: 'exercises', lastEventId: input.lastEventId, read: () => listChecks(ctx.db), pauseMs, signal }),
    ),
  open: staffProcedure.input(ofExercise).query(({ ctx, input }) => openCheck(ctx.db, input)),
  watch: staffProcedure.input(ofExercise.extend({ lastEventId })).subscription(({ ctx, input, signal }) => {
    const { exerciseId: id, lastEventId: seen } = input;
    return watch({ topic: { exerciseId: id }, lastEventId: seen, read: () => openCheck(ctx.db, input), pauseMs, signal });
  }),
  /** Asks for checks of these exercises as they are now. */
  request: staffProcedure.input(inCourse.extend({ exerciseIds: z.array(exerciseId).max(500) })).mutation(async ({ ctx, input }) => {
    if (!input.exerciseIds.every(findExercise)) throw new TRPCError({ code: 'NOT_FOUND' });
    await requestChecks({ db: ctx.db, queue: gradingQueue() }, input.exerciseIds);
  }),
});
