import { createHash, randomBytes } from 'node:crypto';
import type { Prisma, PrismaClient } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { audit } from '../audit/audit.ts';
import type { Person } from '../context.ts';
import { SCOPES, type Scope } from './scopes.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Says what it is wherever it turns up, so that tools which look for lost secrets find it. */
const PREFIX = 'nabla_';

type Wish = { readonly name: string; readonly scopes: readonly Scope[]; readonly days: number };

/** Makes a token. What is returned is shown once: only its hash is kept, which is enough for 32 random bytes. */
export function makeToken(db: PrismaClient, person: Person, { name, scopes, days }: Wish): Promise<string> {
  const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const expiresAt = new Date(Date.now() + days * DAY_MS);
  return db.$transaction(async (transaction) => {
    const data = { userId: person.id, name, scopes: [...scopes], hash: hashOf(token), ending: token.slice(-4), expiresAt };
    const { id } = await transaction.apiToken.create({ data, select: { id: true } });
    const subject = { kind: 'token', id, name, personId: person.id } as const;
    await audit(transaction, { courseId: null, actorId: person.id, action: 'token_made', subject, after: { scopes: scopes.join(' ') } });
    return token;
  });
}

/** Takes a token back; the next request with it is refused. */
export function revokeToken(db: PrismaClient, person: Person, id: string): Promise<void> {
  return db.$transaction(async (transaction) => {
    const found = await transaction.apiToken.findFirst({ where: { id, userId: person.id }, select: { name: true } });
    if (found === null) throw new TRPCError({ code: 'NOT_FOUND' });
    const { count } = await transaction.apiToken.updateMany({ where: { id, userId: person.id, revokedAt: null }, data: { revokedAt: new Date() } });
    const subject = { kind: 'token', id, name: found.name, personId: person.id } as const;
    if (count === 1) await audit(transaction, { courseId: null, actorId: person.id, action: 'token_revoked', subject });
  });
}

const scopesColumn = z.array(z.enum(SCOPES));

const TOKEN = { id: true, name: true, ending: true, scopes: true, createdAt: true, expiresAt: true, lastUsedAt: true } as const satisfies Prisma.ApiTokenSelect;

/** A person's tokens that have not been revoked, the latest first. */
export async function listTokens(db: PrismaClient, person: Person) {
  const rows = await db.apiToken.findMany({ where: { userId: person.id, revokedAt: null }, orderBy: { id: 'desc' }, take: 100, select: TOKEN });
  const now = new Date();
  return rows.map((row) => ({ ...row, scopes: scopesColumn.parse(row.scopes), isExpired: row.expiresAt <= now }));
}

/** Whose token it is and what it may be used for; null for one that is unknown, revoked or expired. Takes note of the use. */
export async function recognise(db: PrismaClient, token: string) {
  const now = new Date();
  const where = { hash: hashOf(token), revokedAt: null, expiresAt: { gt: now } } satisfies Prisma.ApiTokenWhereInput;
  const [used] = await db.apiToken.updateManyAndReturn({ where, data: { lastUsedAt: now }, select: { scopes: true, userId: true } });
  if (used === undefined) return null;
  const user = await db.user.findUniqueOrThrow({ where: { id: used.userId }, select: { id: true, name: true, email: true, isAdmin: true } });
  return { user, scopes: scopesColumn.parse(used.scopes) };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
