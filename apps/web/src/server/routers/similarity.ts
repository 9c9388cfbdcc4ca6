import { z } from 'zod';
import { gradingQueue } from '../db.ts';
import { assignmentExerciseId, courseSlug } from '../ids.ts';
import { listReports } from '../similarity/list.ts';
import { openReport, readProgress } from '../similarity/open.ts';
import { labelPair, openPair } from '../similarity/pair.ts';
import { requestReport } from '../similarity/request.ts';
import { router, staffProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

const ofReport = z.object({ courseSlug, reportId: z.uuid() });
const ofPair = z.object({ courseSlug, pairId: z.uuid() });

/** Nothing is announced of comparisons, so a page looks while there is one. */
const pauseMs = ({ isFinished }: { readonly isFinished: boolean }): number | null => (isFinished ? null : 1_000);

export const similarityRouter = router({
  list: staffProcedure.input(z.object({ courseSlug })).query(({ ctx }) => listReports(ctx.db, ctx.member.courseId)),
  request: staffProcedure
    .input(z.object({ courseSlug, assignmentExerciseId }))
    .mutation(({ ctx, input }) => requestReport({ db: ctx.db, queue: gradingQueue() }, { courseId: ctx.member.courseId, ...input })),
  open: staffProcedure
    .input(ofReport.extend({ threshold: z.number().min(0).max(1) }))
    .query(({ ctx, input }) => openReport(ctx.db, { courseId: ctx.member.courseId, ...input })),
  watch: staffProcedure.input(ofReport.extend({ lastEventId: z.string().optional() })).subscription(({ ctx, input, signal }) => {
    const place = { courseId: ctx.member.courseId, reportId: input.reportId };
    return watch({ topic: 'exercises', lastEventId: input.lastEventId, read: () => readProgress(ctx.db, place), pauseMs, signal });
  }),
  openPair: staffProcedure.input(ofPair).query(({ ctx, input }) => openPair(ctx.db, { courseId: ctx.member.courseId, ...input })),
  label: staffProcedure
    .input(ofPair.extend({ label: z.enum(['unreviewed', 'suspicious', 'cleared']) }))
    .mutation(({ ctx, input }) => labelPair(ctx.db, { courseId: ctx.member.courseId, ...input })),
});
