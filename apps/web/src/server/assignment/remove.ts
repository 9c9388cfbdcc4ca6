import type { PrismaClient } from '@nabla/db';
import { audit } from '../audit/audit.ts';
import { found } from '../found.ts';

type Actor = { readonly id: string; readonly courseId: string };

export type Removed = { readonly ok: true } | { readonly ok: false; readonly reason: 'has_work' };

/** Deletes an assignment that nobody handed in to; drafts go with it. */
export function removeAssignment(db: PrismaClient, { id: actorId, courseId }: Actor, id: string): Promise<Removed> {
  return db.$transaction(async (transaction) => {
    const { title } = found(await transaction.assignment.findFirst({ where: { id, courseId }, select: { title: true } }));
    const work = await transaction.submission.count({ where: { assignmentExercise: { assignmentId: id } } });
    if (work > 0) return { ok: false, reason: 'has_work' };
    await transaction.assignment.delete({ where: { id }, select: { id: true } });
    await audit(transaction, { courseId, actorId, action: 'assignment_deleted', subject: { kind: 'assignment', id, name: title } });
    return { ok: true };
  });
}
