import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { z } from 'zod';
import { Failures } from './failures.ts';

const failures = new Failures();

const named = z.object({ email: z.string() });
const emailIn = (body: unknown): string | null => named.safeParse(body).data?.email ?? null;

/** Before better-auth acts: too many wrong passwords make an address wait, and a new password always ends all other sessions. */
export const beforeAuth = createAuthMiddleware(async ({ path, body }) => {
  const email = emailIn(body);
  if (path === '/sign-in/email' && email !== null && failures.isBlocked(email, Date.now())) {
    throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries. Wait ten minutes, then try again.' });
  }
  if (path !== '/change-password') return undefined;
  return { context: { body: { ...z.record(z.string(), z.unknown()).parse(body), revokeOtherSessions: true } } };
});

/** Afterwards: a wrong password is counted, a right one clears the count. */
export const afterAuth = createAuthMiddleware(async ({ path, body, context }) => {
  const email = emailIn(body);
  if (path !== '/sign-in/email' || email === null) return;
  if (!isAPIError(context.returned)) failures.forget(email);
  else if (context.returned.status === 'UNAUTHORIZED') failures.add(email, Date.now());
});
