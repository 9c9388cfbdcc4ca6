import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import type { UserId } from '../ids.ts';
import { notify } from '../notification/notify.ts';

export const COMMENT = {
  id: true,
  line: true,
  body: true,
  writtenAt: true,
  editedAt: true,
  author: { select: { id: true, name: true } },
} as const satisfies Prisma.ReviewCommentSelect;

type Staff = { readonly db: PrismaClient; readonly person: { readonly id: UserId }; readonly member: { readonly courseId: string } };
type Remark = { readonly submissionId: string; readonly line: number; readonly body: string };

const COMMENTED = {
  source: true,
  userId: true,
  assignmentExercise: { select: { assignmentId: true, exerciseId: true } },
} as const satisfies Prisma.SubmissionSelect;

/** Writes a remark at a line of a submission of the course, and tells the student; of several remarks on one submission once. */
export async function writeComment({ db, person, member }: Staff, { submissionId, line, body }: Remark): Promise<void> {
  const submission = await db.submission.findFirst({ where: { id: submissionId, ...ofCourse(member.courseId) }, select: COMMENTED });
  if (submission === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const { source, userId, assignmentExercise } = submission;
  if (line > source.split('\n').length) throw new TRPCError({ code: 'BAD_REQUEST', message: 'The submission has no such line.' });
  await db.$transaction(async (transaction) => {
    await transaction.reviewComment.create({ data: { submissionId, line, body, authorId: person.id }, select: { id: true } });
    await notify(transaction, { userIds: [userId], kind: 'comment', subject: { ...assignmentExercise, submissionId }, key: `comment:${submissionId}` });
  });
}

/** Changes a remark. Only who wrote it may; to everybody else it does not exist. */
export async function editComment(staff: Staff, { id, body, editedAt }: { readonly id: string; readonly body: string; readonly editedAt: Date }): Promise<void> {
  const { count } = await staff.db.reviewComment.updateMany({ where: ownOf(staff, id), data: { body, editedAt } });
  if (count === 0) throw new TRPCError({ code: 'NOT_FOUND' });
}

/** Takes a remark back, on the same terms. */
export async function deleteComment(staff: Staff, id: string): Promise<void> {
  const { count } = await staff.db.reviewComment.deleteMany({ where: ownOf(staff, id) });
  if (count === 0) throw new TRPCError({ code: 'NOT_FOUND' });
}

const ofCourse = (courseId: string): Prisma.SubmissionWhereInput => ({ assignmentExercise: { assignment: { courseId } } });

const ownOf = ({ person, member }: Staff, id: string): Prisma.ReviewCommentWhereInput => ({ id, authorId: person.id, submission: ofCourse(member.courseId) });

/** The remarks on a person's own submission, each with the line that it is about. */
export async function readOwnComments(db: PrismaClient, where: { readonly id: string; readonly userId: UserId }) {
  const found = await db.submission.findFirst({
    where,
    select: { source: true, comments: { orderBy: [{ line: 'asc' }, { writtenAt: 'asc' }], select: COMMENT } },
  });
  if (found === null) throw new TRPCError({ code: 'NOT_FOUND' });
  const lines = found.source.split('\n');
  return found.comments.map((comment) => ({ ...comment, code: lines[comment.line - 1] ?? '' }));
}
