import { WEB_JOBS } from '@nabla/db/web-queue';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { webQueue } from '../db.ts';
import { listFailedJobs } from '../jobs/list-failed.ts';
import { adminProcedure, router } from '../trpc.ts';

/** What web processes could not do in the background on any try. */
export const jobRouter = router({
  listFailed: adminProcedure.query(({ ctx }) => listFailedJobs(ctx.db, webQueue())),

  tryAgain: adminProcedure.input(z.object({ name: z.enum(WEB_JOBS), id: z.uuid() })).mutation(async ({ input }) => {
    if (!(await webQueue().tryAgain(input))) throw new TRPCError({ code: 'NOT_FOUND' });
  }),
});
