import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { languageOf } from '#i18n/language.ts';
import { db, webQueue } from './db.ts';
import { env } from './env.ts';
import { PASSWORD_LENGTH } from './new-password.ts';
import { instances } from './instances.ts';
import { ltiSession } from './lti/session.ts';
import { sendsMail } from './mail/office.ts';
import { addMail } from './mail/outbox.ts';
import { afterAuth, beforeAuth } from './sign-in/guard.ts';
import { oidc } from './sign-in/oidc.ts';
import { sameMachine } from './same-machine.ts';

/** Sign-in and sessions. Accounts are made by enrolment, never by a visitor. */
function createAuth() {
  const { BETTER_AUTH_SECRET: secret, BETTER_AUTH_URL: baseURL } = env();
  return betterAuth({
    baseURL,
    secret,
    trustedOrigins: sameMachine(baseURL),
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      revokeSessionsOnPasswordReset: true,
      ...(sendsMail() ? { sendResetPassword } : {}),
    },
    // A link for a password is as good as one: only its hash is kept.
    verification: { storeIdentifier: 'hashed' },
    plugins: [ltiSession, ...oidc()],
    hooks: { before: beforeAuth, after: afterAuth },
    databaseHooks: { session: { create: { after: rememberLanguage } } },
    session: { additionalFields: { viewCourseId: { type: 'string', required: false, input: false }, viewUserId: { type: 'string', required: false, input: false } } },
    user: { additionalFields: { isAdmin: { type: 'boolean', required: true, defaultValue: false, input: false } } },
    // A class behind one address signs in within the same minute.
    rateLimit: { customRules: { '/sign-in/email': { window: 60, max: 60 } } },
    advanced: { database: { generateId: false } },
    telemetry: { enabled: false },
  });
}

/** Into the outbox: the page does not wait for a mail server, nor tell by its pace whether there is such an account. */
const sendResetPassword = ({ user, url }: { readonly user: { readonly id: string }; readonly url: string }): Promise<void> =>
  db().$transaction((transaction) => addMail(transaction, webQueue(), { userId: user.id, content: { kind: 'password_reset', url } }));

/** E-mails come in the language in which a person signed in last. */
async function rememberLanguage({ userId: id }: { readonly userId: string }, context: { readonly headers?: Headers | undefined } | null): Promise<void> {
  if (context?.headers === undefined) return;
  await db().user.update({ where: { id }, data: { language: languageOf(context.headers) }, select: { id: true } });
}

export type Auth = ReturnType<typeof createAuth>;

export const auth = (): Auth => (instances.auth ??= createAuth());
