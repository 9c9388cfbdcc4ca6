import type { Prisma, PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { readClaims, type Launch } from './claims.ts';
import { digest, LOGIN_MS } from './login.ts';
import { refuse, type Refused } from './refusal.ts';
import { verifyToken } from './verify-token.ts';

/** The platform's answer, as the browser brings it. `secret` is what its cookie holds, or null where it has none. */
export type Answer = { readonly state: string; readonly idToken: string; readonly secret: string | null };

type Desk = { readonly db: PrismaClient; readonly origin: string; readonly now: Date };

const PLATFORM = { id: true, issuer: true, clientId: true, jwksUrl: true, trustsEmail: true, frameOrigins: true, deployments: { select: { deploymentId: true } } } as const satisfies Prisma.LtiPlatformSelect;
const LOGIN = { nonce: true, browser: true, createdAt: true, usedAt: true, request: true, platform: { select: PLATFORM } } as const satisfies Prisma.LtiLoginSelect;

type Login = Prisma.LtiLoginGetPayload<{ select: typeof LOGIN }>;

export type Accepted = { readonly ok: true; readonly launch: Launch; readonly platform: Login['platform'] };

/** The browser keeps no cookies for us where it is: the login may be begun again in a window of its own. */
type Cookieless = { readonly ok: false; readonly reason: 'no_cookie'; readonly request: unknown };

/** Checks everything that there is to check of a launch, in the order in which it can be trusted. */
export async function checkLaunch(desk: Desk, answer: Answer): Promise<Accepted | Refused | Cookieless> {
  const login = await desk.db.ltiLogin.findUnique({ where: { state: answer.state }, select: LOGIN });
  if (login === null) return refuse('unknown_state');
  if (desk.now.getTime() - login.createdAt.getTime() > LOGIN_MS) return refuse('state_expired');
  if (answer.secret === null) return { ok: false, reason: 'no_cookie', request: login.request };
  if (digest(answer.secret) !== login.browser) return refuse('other_browser');
  const verified = await verifyToken(answer.idToken, login.platform, desk.now);
  if (!verified.ok) return verified;
  if (!z.object({ nonce: z.literal(login.nonce) }).safeParse(verified.payload).success) return refuse('wrong_nonce');
  // Once, whoever comes first: the same token a second time finds its state used.
  const { count } = await desk.db.ltiLogin.updateMany({ where: { state: answer.state, usedAt: null }, data: { usedAt: desk.now } });
  if (count === 0) return refuse('state_used');
  return checkClaims(desk, login.platform, verified.payload);
}

function checkClaims({ origin }: Desk, platform: Login['platform'], payload: unknown): Accepted | Refused {
  const read = readClaims(payload);
  if (!read.ok) return refuse('missing_claim');
  const { launch } = read;
  if (!platform.deployments.some(({ deploymentId }) => deploymentId === launch.deploymentId)) return refuse('unknown_deployment');
  if (launch.kind === 'resource' && originOf(launch.targetLinkUri) !== origin) return refuse('target_elsewhere');
  return { ok: true, launch, platform };
}

const originOf = (uri: string): string | null => (URL.canParse(uri) ? new URL(uri).origin : null);
