import { z } from 'zod';
import { findExercise } from '../catalog.ts';
import { isStaff } from '../course/member.ts';
import { env } from '../env.ts';
import { openExercise, toStudentDoor } from '../exercise/open.ts';
import { readDoor } from '../grades/read-door.ts';
import { assignmentExerciseId, assignmentSlug, courseSlug, exerciseId } from '../ids.ts';
import { router, studentProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

export const exerciseRouter = router({
  open: studentProcedure
    .input(z.object({ courseSlug, assignmentSlug, exerciseId }))
    .query(async ({ ctx, input }) => ({
      ...(await openExercise({ ...ctx, isStaff: isStaff(ctx.member.role), now: new Date() }, input)),
      isStaff: isStaff(ctx.member.role),
      /** Whether the exercise may change while the page is open. */
      isLive: env().NODE_ENV === 'development',
    })),

  /** Whether, until when and how often the person may submit. */
  door: studentProcedure
    .input(z.object({ assignmentExerciseId }))
    .query(async ({ ctx, input }) => toStudentDoor(await readDoor(ctx.db, { assignmentExerciseId: input.assignmentExerciseId, userId: ctx.person.id }, Date.now()))),

  /** The exercise's version, now and whenever an author saves it. */
  watchVersion: studentProcedure
    .input(z.object({ courseSlug, exerciseId, lastEventId: z.string().optional() }))
    .subscription(({ input: { exerciseId: id, lastEventId }, signal }) => {
      const read = () => Promise.resolve({ hash: findExercise(id)?.hash ?? null });
      return watch({ topic: { exerciseId: id }, lastEventId, read, pauseMs: () => 15_000, signal });
    }),
});
