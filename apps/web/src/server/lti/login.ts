import { createHash, randomBytes } from 'node:crypto';
import type { PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { refuse, type Refused } from './refusal.ts';

/** What a platform sends to have somebody logged in, by GET or POST. */
export const loginRequest = z.object({
  iss: z.string().min(1),
  login_hint: z.string().min(1),
  target_link_uri: z.string().min(1),
  lti_message_hint: z.string().optional(),
  lti_deployment_id: z.string().optional(),
  client_id: z.string().optional(),
});

type Begun = { readonly ok: true; readonly url: string; readonly state: string; /** For the browser's cookie. */ readonly secret: string };

/** How long somebody may take on the platform's side. */
export const LOGIN_MS = 600_000;

/** Answers the first step of a launch: sends the browser to the platform, with a state and a nonce that are used once. */
export async function beginLogin(desk: { readonly db: PrismaClient; readonly origin: string; readonly now: Date }, asked: unknown): Promise<Begun | Refused> {
  const request = loginRequest.safeParse(asked);
  if (!request.success) return refuse('bad_request');
  const platform = await findPlatform(desk.db, request.data);
  if (platform === null) return refuse('unknown_platform');
  const [state, nonce, secret] = [random(), random(), random()];
  // What nobody came back for is of no use any more.
  await desk.db.ltiLogin.deleteMany({ where: { createdAt: { lt: new Date(desk.now.getTime() - 7 * LOGIN_MS) } } });
  await desk.db.ltiLogin.create({ data: { state, nonce, browser: digest(secret), platformId: platform.id, request: request.data, createdAt: desk.now }, select: { state: true } });
  return { ok: true, url: authorisation(platform, { ...request.data, state, nonce, redirectUri: `${desk.origin}/lti/launch` }), state, secret };
}

export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** One issuer may have several clients here, such as a hosted LMS; then the request names its own, or its deployment. */
function findPlatform(db: PrismaClient, { iss, client_id, lti_deployment_id }: z.infer<typeof loginRequest>) {
  const deployment = client_id === undefined && lti_deployment_id !== undefined ? { deployments: { some: { deploymentId: lti_deployment_id } } } : {};
  return db.ltiPlatform.findFirst({
    where: { issuer: iss, ...(client_id === undefined ? {} : { clientId: client_id }), ...deployment },
    orderBy: { createdAt: 'desc' },
    select: { id: true, authUrl: true, clientId: true },
  });
}

type Authorisation = z.infer<typeof loginRequest> & { readonly state: string; readonly nonce: string; readonly redirectUri: string };

function authorisation({ authUrl, clientId }: { readonly authUrl: string; readonly clientId: string }, asked: Authorisation): string {
  const url = new URL(authUrl);
  const parameters = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id: clientId,
    redirect_uri: asked.redirectUri,
    login_hint: asked.login_hint,
    state: asked.state,
    nonce: asked.nonce,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  if (asked.lti_message_hint !== undefined) url.searchParams.set('lti_message_hint', asked.lti_message_hint);
  return url.href;
}

const random = (): string => randomBytes(24).toString('base64url');
