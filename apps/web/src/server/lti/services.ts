import type { PrismaClient } from '@nabla/db';
import { z } from 'zod';
import { sign } from './tool-keys.ts';

/** A platform as its services are reached. */
export type ServicePlatform = { readonly id: string; readonly clientId: string; readonly tokenUrl: string };

const TIMEOUT_MS = 15_000;

/** A token is not used in its last minute. */
const MARGIN_MS = 60_000;

const tokens = new Map<string, { readonly token: string; readonly untilMs: number }>();

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.coerce.number().default(3_600) });

/** An answer that says that asking again is of no use. */
export class ServiceRefusal extends Error {
  readonly status: number;

  constructor(status: number, place: string, detail: string) {
    super(`${place} answered ${status}: ${detail.slice(0, 300)}`);
    this.status = status;
  }
}

type Call = { readonly url: string; readonly scope: string; readonly method?: 'GET' | 'POST'; readonly accept?: string; readonly body?: { readonly type: string; readonly json: object } };

/** Calls a service of a platform in our own name. @throws ServiceRefusal for an answer of 4xx, another error for everything that may pass */
export async function callService(db: PrismaClient, platform: ServicePlatform, call: Call): Promise<Response> {
  const key = `${platform.id} ${call.scope}`;
  const token = await tokenFor(db, platform, { key, scope: call.scope });
  const headers = { Authorization: `Bearer ${token}`, ...(call.accept ? { Accept: call.accept } : {}), ...(call.body ? { 'Content-Type': call.body.type } : {}) };
  const body = call.body ? { body: JSON.stringify(call.body.json) } : {};
  const response = await fetch(call.url, { method: call.method ?? 'GET', headers, ...body, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.ok) return response;
  // A token that is refused is not tried again.
  if (response.status === 401) tokens.delete(key);
  throw await failure(response, call.url);
}

/** 401, 409 and 429 pass: a token can be fetched anew, a time stamp can be a later one, a limit is over some time. */
async function failure(response: Response, place: string): Promise<Error> {
  const detail = await response.text();
  const passes = response.status >= 500 || [401, 403, 408, 409, 425, 429].includes(response.status);
  return passes ? new Error(`${place} answered ${response.status}: ${detail.slice(0, 300)}`) : new ServiceRefusal(response.status, place, detail);
}

async function tokenFor(db: PrismaClient, platform: ServicePlatform, { key, scope }: { readonly key: string; readonly scope: string }): Promise<string> {
  const now = new Date();
  const known = tokens.get(key);
  if (known && known.untilMs > now.getTime()) return known.token;
  const { clientId, tokenUrl } = platform;
  const assertion = await sign(db, { iss: clientId, sub: clientId, aud: tokenUrl }, { now, seconds: 300 });
  const response = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      scope,
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  // Whatever it is that is wrong with our credentials, a person can mend it on one of the two sides: asking again makes sense.
  if (!response.ok) throw new Error(`${tokenUrl} gave no token (${response.status}): ${(await response.text()).slice(0, 300)}`);
  const { access_token: token, expires_in: seconds } = tokenAnswer.parse(await response.json());
  tokens.set(key, { token, untilMs: now.getTime() + seconds * 1_000 - MARGIN_MS });
  return token;
}
