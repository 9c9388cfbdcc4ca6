import { z } from 'zod';
import { auditFilter } from '../audit/filter.ts';
import { listAudit } from '../audit/list.ts';
import { courseSlug } from '../ids.ts';
import { instructorProcedure, router } from '../trpc.ts';

export const auditRouter = router({
  /** What was changed in the course, by whom, when. */
  list: instructorProcedure
    .input(z.object({ courseSlug, filter: auditFilter }))
    .query(({ ctx, input }) => listAudit(ctx.db, ctx.member.courseId, input.filter)),
});
