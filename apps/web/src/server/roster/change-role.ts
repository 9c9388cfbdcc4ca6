import type { Prisma, PrismaClient, Role } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { audit } from '../audit/audit.ts';
import type { UserId } from '../ids.ts';
import type { Actor } from './actor.ts';
import { lockRoster } from './lock.ts';
import { mayAssign } from './may-assign.ts';

type Change = { readonly userId: UserId; readonly role: Role };

/** What came of it: `not_allowed` for a role that the actor may not give or take, `last_owner` where the course would lose its only one. */
export type RosterChange = { readonly ok: true } | { readonly ok: false; readonly reason: 'not_allowed' | 'last_owner' };

/** Gives a member of the course another role. */
export function changeRole(db: PrismaClient, actor: Actor, { userId, role }: Change): Promise<RosterChange> {
  return db.$transaction(async (transaction) => {
    const member = await readMember(transaction, actor, userId);
    if (member.role === role) return { ok: true };
    const refusal = await refuse(transaction, actor, { from: member.role, to: role });
    if (refusal) return refusal;
    const { courseId, id: actorId } = actor;
    await transaction.enrolment.update({ where: { courseId_userId: { courseId, userId } }, data: { role }, select: { role: true } });
    await audit(transaction, { courseId, actorId, action: 'role_changed', subject: member.subject, before: { role: member.role }, after: { role } });
    return { ok: true };
  });
}

/** Takes a member out of the course. Their work stays, and is there again when they come back. */
export function removeMember(db: PrismaClient, actor: Actor, userId: UserId): Promise<RosterChange> {
  return db.$transaction(async (transaction) => {
    const member = await readMember(transaction, actor, userId);
    const refusal = await refuse(transaction, actor, { from: member.role, to: null });
    if (refusal) return refusal;
    const { courseId, id: actorId } = actor;
    await transaction.enrolment.delete({ where: { courseId_userId: { courseId, userId } }, select: { role: true } });
    await audit(transaction, { courseId, actorId, action: 'member_removed', subject: member.subject, before: { role: member.role } });
    return { ok: true };
  });
}

async function readMember(transaction: Prisma.TransactionClient, { courseId }: Actor, userId: UserId) {
  await lockRoster(transaction, courseId);
  const select = { role: true, user: { select: { name: true } } } as const satisfies Prisma.EnrolmentSelect;
  const member = await transaction.enrolment.findUnique({ where: { courseId_userId: { courseId, userId } }, select });
  if (member === null) throw new TRPCError({ code: 'NOT_FOUND' });
  return { role: member.role, subject: { kind: 'person', id: userId, name: member.user.name, personId: userId } as const };
}

async function refuse(transaction: Prisma.TransactionClient, actor: Actor, change: { readonly from: Role; readonly to: Role | null }) {
  if (!mayAssign(actor.role, change)) return { ok: false, reason: 'not_allowed' } as const;
  if (change.from !== 'owner') return null;
  const owners = await transaction.enrolment.count({ where: { courseId: actor.courseId, role: 'owner' } });
  return owners > 1 ? null : ({ ok: false, reason: 'last_owner' } as const);
}
