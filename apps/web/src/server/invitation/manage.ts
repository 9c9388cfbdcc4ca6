import type { Prisma, PrismaClient, Role } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { audit } from '../audit/audit.ts';
import type { Actor } from '../roster/actor.ts';
import { newCode } from './code.ts';
import { standingOf } from './standing.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

type Offer = { readonly role: Exclude<Role, 'owner'>; readonly days: number; readonly maxUses: number };

/** Only an owner invites into the staff, and nobody invites an owner. */
const mayInvite = (actor: Role, role: Offer['role']): boolean => role === 'student' || actor === 'owner';

export type Invited = { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: 'not_allowed' };

/** Makes an invitation: whoever has its code may join, so many times, until it expires. */
export async function invite(db: PrismaClient, actor: Actor, { role, days, maxUses }: Offer): Promise<Invited> {
  if (!mayInvite(actor.role, role)) return { ok: false, reason: 'not_allowed' };
  const code = newCode();
  const { courseId, id: createdById } = actor;
  const expiresAt = new Date(Date.now() + days * DAY_MS);
  await db.$transaction(async (transaction) => {
    const { id } = await transaction.invitation.create({ data: { courseId, createdById, code, role, maxUses, expiresAt }, select: { id: true } });
    const after = { role, maxUses, expiresAt: expiresAt.toISOString() };
    await audit(transaction, { courseId, actorId: createdById, action: 'invitation_made', subject: { kind: 'invitation', id, name: role }, after });
  });
  return { ok: true, code };
}

/** Nobody can follow it from now on; who joined by it stays. */
export function revoke(db: PrismaClient, actor: Actor, id: string): Promise<void> {
  return db.$transaction(async (transaction) => {
    const { courseId, id: actorId } = actor;
    const found = await transaction.invitation.findFirst({ where: { id, courseId }, select: { role: true } });
    if (found === null) throw new TRPCError({ code: 'NOT_FOUND' });
    const { count } = await transaction.invitation.updateMany({ where: { id, courseId, revokedAt: null }, data: { revokedAt: new Date() } });
    if (count === 1) await audit(transaction, { courseId, actorId, action: 'invitation_revoked', subject: { kind: 'invitation', id, name: found.role } });
  });
}

const INVITATION = {
  id: true,
  code: true,
  role: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  uses: true,
  maxUses: true,
  createdBy: { select: { name: true } },
} as const satisfies Prisma.InvitationSelect;

/** A course's invitations, the latest first. Codes into the staff are for those who may make them. */
export async function listInvitations(db: PrismaClient, { courseId, role: reader }: Pick<Actor, 'courseId' | 'role'>) {
  const rows = await db.invitation.findMany({ where: { courseId }, orderBy: { id: 'desc' }, take: 200, select: INVITATION });
  const now = new Date();
  return rows.map(({ createdBy, code, ...row }) => ({
    ...row,
    code: row.role === 'student' || reader === 'owner' ? code : null,
    standing: standingOf(row, now),
    madeBy: createdBy?.name ?? null,
  }));
}
