import type { PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import { TRPCError } from '@trpc/server';

type Desk = { readonly db: PrismaClient; readonly queue: GradingQueue };
type Place = { readonly courseId: string; readonly assignmentExerciseId: string };

/** Asks for a comparison; one that is under way already is the answer instead of a second one. */
export function requestReport({ db, queue }: Desk, { courseId, assignmentExerciseId: id }: Place): Promise<{ readonly reportId: string }> {
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM assignment_exercise WHERE id = ${id} FOR UPDATE`;
    if ((await transaction.assignmentExercise.count({ where: { id, assignment: { courseId } } })) === 0) throw new TRPCError({ code: 'NOT_FOUND' });
    const open = await transaction.similarityReport.findFirst({ where: { assignmentExerciseId: id, finishedAt: null }, select: { id: true } });
    if (open) return { reportId: open.id };
    const report = await transaction.similarityReport.create({ data: { assignmentExerciseId: id }, select: { id: true } });
    await queue.enqueueSimilarity(report.id, transaction);
    return { reportId: report.id };
  });
}
