import type { PrismaClient } from '@nabla/db';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import type { PlatformLink, PlatformUser } from '../../../../e2e/lti/launches.ts';
import { LtiPlatform } from '../../../../e2e/lti/platform.ts';
import { beginLogin } from '#server/lti/login.ts';
import { publicKeys } from '#server/lti/tool-keys.ts';

export const ORIGIN = 'https://nabla.test';

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** A platform that knows this tool, and that this tool knows. */
export async function openPlatform(stack: AsyncDisposableStack, db: PrismaClient, settings: { readonly trustsEmail?: boolean } = {}) {
  const keys = async (): Promise<JSONWebKeySet> => keySet.parse(await publicKeys(db, new Date()));
  createLocalJWKSet(await keys());
  const platform = await LtiPlatform.open({ login: `${ORIGIN}/lti/login`, launch: `${ORIGIN}/lti/launch`, keys });
  stack.defer(() => platform.close());
  const { issuer, clientId, deploymentId } = platform.registration;
  const { id } = await db.ltiPlatform.create({
    data: { name: 'Simulated', issuer, clientId, ...platform.addresses, frameOrigins: [issuer], trustsEmail: settings.trustsEmail ?? false, deployments: { create: { deploymentId } } },
    select: { id: true },
  });
  return { platform, platformId: id };
}

export const personNamed = (name: string, role: PlatformUser['role'] = 'Learner'): PlatformUser => ({ sub: `sub-${name}`, name: `Person ${name}`, email: `${name}@campus.test`, role });

/** Begins a launch at the tool, as a browser that keeps the cookie. */
export async function begin(db: PrismaClient, platform: LtiPlatform, launch: { readonly user: PlatformUser; readonly link: PlatformLink | null }) {
  const begun = await beginLogin({ db, origin: ORIGIN, now: new Date() }, Object.fromEntries(platform.plan(launch)));
  if (!begun.ok) throw new Error(begun.reason);
  return { secret: begun.secret, state: begun.state, asked: new URL(begun.url).searchParams };
}
