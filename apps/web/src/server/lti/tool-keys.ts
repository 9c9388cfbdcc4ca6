import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '@nabla/db';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWTPayload } from 'jose';
import { z } from 'zod';

/** How long a key that was replaced is still shown: platforms keep what they fetched for a while. */
const SHOWN_MS = 7 * 86_400_000;

const jwk = z.looseObject({ kty: z.string() });

/** The public keys by which platforms know us, for `/lti/jwks`. */
export async function publicKeys(db: PrismaClient, now: Date) {
  await currentKey(db);
  const keys = await db.ltiKey.findMany({
    where: { OR: [{ replacedAt: null }, { replacedAt: { gt: new Date(now.getTime() - SHOWN_MS) } }] },
    orderBy: { createdAt: 'desc' },
    select: { publicJwk: true },
  });
  return { keys: keys.map(({ publicJwk }) => jwk.parse(publicJwk)) };
}

/** Begins to sign with a new key. Platforms that fetch keys anew, as all should, notice nothing. */
export function rotateKey(db: PrismaClient, now: Date): Promise<void> {
  return db.$transaction(async (transaction) => {
    await transaction.ltiKey.updateMany({ where: { replacedAt: null }, data: { replacedAt: now } });
    await addKey(transaction);
  });
}

/** Signs what we say to a platform. */
export async function sign(db: PrismaClient, claims: JWTPayload, { now, seconds }: { readonly now: Date; readonly seconds: number }): Promise<string> {
  const { id, privateJwk } = await currentKey(db);
  const issued = Math.floor(now.getTime() / 1_000);
  return new SignJWT({ jti: randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: id, typ: 'JWT' })
    .setIssuedAt(issued)
    .setExpirationTime(issued + seconds)
    .sign(await importJWK(jwk.parse(privateJwk), 'RS256'));
}

const KEY = { id: true, privateJwk: true } as const satisfies Prisma.LtiKeySelect;

/** The first use makes the first key, once, however many processes ask. */
async function currentKey(db: PrismaClient) {
  const newest = { where: { replacedAt: null }, orderBy: { createdAt: 'desc' }, select: KEY } as const;
  const known = await db.ltiKey.findFirst(newest);
  if (known !== null) return known;
  return db.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('lti key', 0))`;
    return (await transaction.ltiKey.findFirst(newest)) ?? (await addKey(transaction));
  });
}

async function addKey(transaction: Prisma.TransactionClient) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true, modulusLength: 2_048 });
  const kid = randomUUID();
  const publicJwk = { ...jwk.parse(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  return transaction.ltiKey.create({ data: { id: kid, publicJwk: json(publicJwk), privateJwk: json(await exportJWK(privateKey)) }, select: KEY });
}

/** A JWK holds texts, and nothing that JSON does not know. */
const json = (key: object): Prisma.InputJsonObject => z.record(z.string(), z.string()).parse(key);
