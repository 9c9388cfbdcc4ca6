import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { db } from './db.ts';
import { env } from './env.ts';
import { instances } from './instances.ts';
import { sameMachine } from './same-machine.ts';

/** Sign-in and sessions. Accounts are made by enrolment, never by a visitor. */
function createAuth() {
  const { BETTER_AUTH_SECRET: secret, BETTER_AUTH_URL: baseURL } = env();
  return betterAuth({
    baseURL,
    secret,
    trustedOrigins: sameMachine(baseURL),
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    // A class behind one address signs in within the same minute.
    rateLimit: { customRules: { '/sign-in/email': { window: 60, max: 60 } } },
    advanced: { database: { generateId: false } },
    telemetry: { enabled: false },
  });
}

export type Auth = ReturnType<typeof createAuth>;

export const auth = (): Auth => (instances.auth ??= createAuth());
