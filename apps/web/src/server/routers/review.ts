import { z } from 'zod';
import { courseSlug, submissionId } from '../ids.ts';
import { deleteComment, editComment, readOwnComments, writeComment } from '../review/comments.ts';
import { submissionFilter } from '../review/filter.ts';
import { listSubmissions } from '../review/list.ts';
import { openSubmission } from '../review/open.ts';
import { router, staffProcedure, studentProcedure } from '../trpc.ts';

const body = z.string().trim().min(1).max(4_000);
const ofComment = z.object({ courseSlug, commentId: z.uuid() });

export const reviewRouter = router({
  list: staffProcedure.input(z.object({ courseSlug, filter: submissionFilter })).query(({ ctx, input }) => listSubmissions(ctx.db, ctx.member.courseId, input.filter)),
  open: staffProcedure.input(z.object({ courseSlug, submissionId })).query(({ ctx, input }) => openSubmission(ctx, input.submissionId)),

  comment: staffProcedure
    .input(z.object({ courseSlug, submissionId, line: z.int().positive(), body }))
    .mutation(({ ctx, input }) => writeComment(ctx, input)),
  editComment: staffProcedure
    .input(ofComment.extend({ body }))
    .mutation(({ ctx, input }) => editComment(ctx, { id: input.commentId, body: input.body, editedAt: new Date() })),
  deleteComment: staffProcedure.input(ofComment).mutation(({ ctx, input }) => deleteComment(ctx, input.commentId)),

  /** What staff remarked on the person's own submission. */
  onMine: studentProcedure
    .input(z.object({ submissionId }))
    .query(({ ctx, input }) => readOwnComments(ctx.db, { id: input.submissionId, userId: ctx.person.id })),
});
