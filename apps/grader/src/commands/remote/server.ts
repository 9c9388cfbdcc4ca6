import { z } from 'zod';
import { UsageError } from '../usage.ts';

/** A Nabla server, and the token with which to come to it. */
export type Server = { readonly origin: string; readonly token: string };

type Options = { readonly server?: string | undefined; readonly token?: string | undefined };

/** From the options, or from NABLA_SERVER and NABLA_TOKEN. The variable is the better place for a token: other users of a machine can see options. */
export function serverOf({ server, token }: Options): Server {
  const origin = server ?? process.env['NABLA_SERVER'];
  if (!origin) throw new UsageError('name the server: --server https://…, or NABLA_SERVER');
  const address = URL.parse(origin);
  if (address === null || !/^https?:$/u.test(address.protocol)) throw new UsageError(`"${origin}" is no address of a server`);
  const secret = token ?? process.env['NABLA_TOKEN'];
  if (!secret) throw new UsageError('give a token in NABLA_TOKEN; you make one on your account page');
  return { origin: address.origin, token: secret };
}

const problem = z.object({ error: z.object({ message: z.string() }) });

type Request = { readonly path: string; readonly body?: unknown };

/**
 * Asks the server something.
 * @returns what it says, not yet looked at
 */
export async function ask({ origin, token }: Server, { path, body }: Request): Promise<unknown> {
  const response = await fetch(new URL(`/api/v1/${path}`, origin), {
    method: body === undefined ? 'GET' : 'POST',
    // A redirect would carry the token elsewhere.
    redirect: 'error',
    headers: { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((cause: unknown) => {
    throw new Error(`${origin} could not be reached`, { cause });
  });
  const said: unknown = await response.json().catch(() => null);
  if (response.ok) return said;
  throw new Error(problem.safeParse(said).data?.error.message ?? `${origin} answered with status ${response.status}`);
}
