import { createTransport } from 'nodemailer';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { instances } from '../instances.ts';
import type { PostOffice } from './send.ts';

/** How long a mail server may keep us waiting. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Whether this installation sends e-mail. */
export const sendsMail = (): boolean => env().NABLA_SMTP_URL !== undefined;

/** What sends e-mails, or null where no mail server is configured. */
export function postOffice(): PostOffice | null {
  const { NABLA_SMTP_URL: url, NABLA_MAIL_FROM: from, BETTER_AUTH_URL: origin, BETTER_AUTH_SECRET: secret } = env();
  if (url === undefined || from === undefined) return null;
  const transport = (instances.mail ??= createTransport({ url, ...PATIENCE }));
  return { db: db(), transport, from, origin, secret };
}
