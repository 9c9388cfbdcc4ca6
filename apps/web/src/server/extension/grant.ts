import type { Prisma, PrismaClient } from '@nabla/db';
import type { ExtensionForm } from '#schemas/extension.ts';
import { audit } from '../audit/audit.ts';
import { instantOf } from '../grades/zone.ts';
import { found } from '../found.ts';

type Actor = { readonly id: string; readonly courseId: string };
type Grant = { readonly assignmentId: string; readonly form: ExtensionForm };

/** `nothing` for a grant that gives nothing; `nobody` when the course has no such student or group. */
export type Granted = { readonly ok: true } | { readonly ok: false; readonly reason: 'nobody' | 'nothing' };

export function grantExtension(db: PrismaClient, { id: actorId, courseId }: Actor, { assignmentId, form }: Grant): Promise<Granted> {
  return db.$transaction(async (transaction) => {
    const { to, dueAt, closesAt, ...grant } = form;
    if (dueAt === null && closesAt === null && grant.extraAttempts === 0 && !grant.exempt) return { ok: false, reason: 'nothing' };
    const { title, course } = found(await transaction.assignment.findFirst({ where: { id: assignmentId, courseId }, select: { title: true, course: { select: { timeZone: true } } } }));
    const whom = await findWhom(transaction, courseId, to);
    if (whom === null) return { ok: false, reason: 'nobody' };
    const moment = (wall: string | null) => (wall === null ? null : instantOf(wall, course.timeZone));
    const dates = { dueAt: moment(dueAt), closesAt: moment(closesAt) };
    await transaction.assignmentOverride.create({ data: { ...grant, ...dates, ...whom.key, assignmentId, grantedById: actorId }, select: { id: true } });
    await audit(transaction, {
      courseId,
      actorId,
      action: 'extension_granted',
      subject: { kind: 'assignment', id: assignmentId, name: `${title} · ${whom.name}`, ...(whom.key.userId === undefined ? {} : { personId: whom.key.userId }) },
      after: { dueAt, closesAt, extraAttempts: grant.extraAttempts, exempt: grant.exempt },
      reason: grant.reason,
    });
    return { ok: true };
  });
}

type Whom = { readonly name: string; readonly key: { readonly userId?: string; readonly groupId?: string } };

async function findWhom(transaction: Prisma.TransactionClient, courseId: string, to: ExtensionForm['to']): Promise<Whom | null> {
  if (to.kind === 'group') {
    const group = await transaction.studentGroup.findUnique({ where: { courseId_name: { courseId, name: to.name } }, select: { id: true, name: true } });
    return group && { name: group.name, key: { groupId: group.id } };
  }
  const user = await transaction.user.findFirst({ where: { email: to.email, enrolments: { some: { courseId } } }, select: { id: true, name: true } });
  return user && { name: user.name, key: { userId: user.id } };
}

/** Takes a grant back; from then on the assignment's own rules hold again. */
export function withdrawExtension(db: PrismaClient, { id: actorId, courseId }: Actor, id: string): Promise<void> {
  return db.$transaction(async (transaction) => {
    const grant = found(
      await transaction.assignmentOverride.findFirst({
        where: { id, assignment: { courseId } },
        select: { userId: true, reason: true, assignmentId: true, assignment: { select: { title: true } }, user: { select: { name: true } }, group: { select: { name: true } } },
      }),
    );
    await transaction.assignmentOverride.delete({ where: { id }, select: { id: true } });
    const name = `${grant.assignment.title} · ${grant.user?.name ?? grant.group?.name ?? ''}`;
    const subject = { kind: 'assignment', id: grant.assignmentId, name, ...(grant.userId === null ? {} : { personId: grant.userId }) } as const;
    await audit(transaction, { courseId, actorId, action: 'extension_withdrawn', subject, before: { reason: grant.reason } });
  });
}
