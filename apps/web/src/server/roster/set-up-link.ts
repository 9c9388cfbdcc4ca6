import { createHash, randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { audit } from '../audit/audit.ts';
import type { UserId } from '../ids.ts';
import type { Actor } from './actor.ts';

const LIFETIME_MS = 7 * 24 * 60 * 60 * 1_000;

export type SetUpLink = { readonly ok: true; readonly path: string; readonly expiresAt: Date } | { readonly ok: false; readonly reason: 'can_sign_in' | 'not_allowed' };

/**
 * A link with which somebody who was put on the roster chooses the first password. There is none for an account that can be
 * signed in to already: whoever teaches a course must not get into it.
 */
export function makeSetUpLink(db: PrismaClient, actor: Actor, userId: UserId): Promise<SetUpLink> {
  return db.$transaction(async (transaction) => {
    const { courseId, id: actorId } = actor;
    const person = await transaction.user.findFirst({ where: { id: userId, enrolments: { some: { courseId } } }, select: PERSON });
    if (person === null) throw new TRPCError({ code: 'NOT_FOUND' });
    if (person.isAdmin) return { ok: false, reason: 'not_allowed' };
    if (person.accounts.length > 0) return { ok: false, reason: 'can_sign_in' };
    const token = randomBytes(24).toString('base64url');
    const expiresAt = new Date(Date.now() + LIFETIME_MS);
    await transaction.verification.create({ data: { identifier: storedIdentifier(token), value: userId, expiresAt }, select: { id: true } });
    // It goes through somebody else's hands, so it proves nothing about who reads the address.
    await transaction.user.update({ where: { id: userId }, data: { emailVerified: false }, select: { id: true } });
    await audit(transaction, { courseId, actorId, action: 'account_link_made', subject: { kind: 'person', id: userId, name: person.name, personId: userId } });
    return { ok: true, path: `/sign-in/reset?token=${token}`, expiresAt };
  });
}

const PERSON = { name: true, isAdmin: true, accounts: { select: { id: true }, take: 1 } } as const satisfies Prisma.UserSelect;

/** As better-auth stores what its `resetPassword` looks for, with `storeIdentifier: 'hashed'`. */
const storedIdentifier = (token: string): string => createHash('sha256').update(`reset-password:${token}`).digest('base64url');
