import type { Prisma, PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { frameOrigin } from './frame.ts';

/** Tokens and keys travel to these addresses; only one's own machine may be asked without encryption. */
const serviceUrl = z.url().refine((url) => isSafe(new URL(url)), 'must begin with https://');

const isSafe = ({ protocol, hostname }: URL): boolean => protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));

/** A platform as an admin enters it. */
export const platformInput = z.object({
  name: z.string().trim().min(1).max(100),
  issuer: z.string().trim().min(1).max(500),
  clientId: z.string().trim().min(1).max(200),
  authUrl: serviceUrl,
  tokenUrl: serviceUrl,
  jwksUrl: serviceUrl,
  deploymentIds: z.array(z.string().trim().min(1).max(200)).min(1).max(100),
  frameOrigins: z.array(frameOrigin).max(20),
  trustsEmail: z.boolean(),
});

type PlatformInput = z.infer<typeof platformInput>;

const PLATFORM = {
  id: true,
  name: true,
  issuer: true,
  clientId: true,
  authUrl: true,
  tokenUrl: true,
  jwksUrl: true,
  frameOrigins: true,
  trustsEmail: true,
  deployments: { orderBy: { deploymentId: 'asc' }, select: { deploymentId: true } },
  contexts: { orderBy: { title: 'asc' }, select: { id: true, title: true, course: { select: { slug: true, title: true } } } },
} as const satisfies Prisma.LtiPlatformSelect;

/** All platforms, with their courses, and the addresses that the other side asks for. */
export async function listPlatforms(db: PrismaClient, origin: string) {
  const [platforms, keys] = await Promise.all([
    db.ltiPlatform.findMany({ orderBy: { name: 'asc' }, select: PLATFORM }),
    db.ltiKey.findMany({ where: { replacedAt: null }, select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 }),
  ]);
  const tool = { login: `${origin}/lti/login`, launch: `${origin}/lti/launch`, jwks: `${origin}/lti/jwks` };
  return {
    tool,
    keySince: keys[0]?.createdAt ?? null,
    platforms: platforms.map(({ deployments, ...platform }) => ({ ...platform, deploymentIds: deployments.map(({ deploymentId }) => deploymentId) })),
  };
}

/** Registers a platform, or changes the one with this id. Somebody else's issuer and client are refused. */
export async function savePlatform(db: PrismaClient, { id, deploymentIds, ...data }: PlatformInput & { readonly id?: string | undefined }): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'taken' }> {
  const { issuer, clientId } = data;
  return db.$transaction(async (transaction) => {
    const taken = await transaction.ltiPlatform.count({ where: { issuer, clientId, ...(id === undefined ? {} : { NOT: { id } }) } });
    if (taken > 0) return { ok: false, reason: 'taken' };
    const frameOrigins = data.frameOrigins.length > 0 ? data.frameOrigins : [new URL(data.authUrl).origin];
    const deployments = { deleteMany: { deploymentId: { notIn: deploymentIds } }, createMany: { data: deploymentIds.map((deploymentId) => ({ deploymentId })), skipDuplicates: true } };
    const saved = { ...data, frameOrigins };
    if (id === undefined) await transaction.ltiPlatform.create({ data: { ...saved, deployments: { createMany: deployments.createMany } }, select: { id: true } });
    else await transaction.ltiPlatform.update({ where: { id }, data: { ...saved, deployments }, select: { id: true } });
    return { ok: true };
  });
}
