import type { Prisma, PrismaClient } from '@nabla/db';
import type { JobEnd } from '@nabla/db/web-queue';
import { LANGUAGES, type Language } from '@nabla/exercise-kit';
import type { SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import { mailContent } from './content.ts';
import { writeMail, type Sender } from './write-mail.ts';

/** What takes an e-mail to a server; nodemailer's transports do. */
type Transport = { readonly sendMail: (mail: SendMailOptions) => Promise<unknown> };

export type PostOffice = Sender & { readonly db: PrismaClient; readonly transport: Transport; readonly from: string };

const MAIL = {
  id: true,
  content: true,
  sentAt: true,
  user: { select: { id: true, name: true, email: true, language: true } },
} as const satisfies Prisma.MailSelect;

/** Sends one e-mail of the outbox. What is written on it when it has to wait or is refused, a person can read. */
export async function sendMail(office: PostOffice, mailId: string): Promise<JobEnd> {
  const mail = await office.db.mail.findUnique({ where: { id: mailId }, select: MAIL });
  if (mail === null || mail.sentAt !== null) return { ended: 'done' };
  const { user } = mail;
  const to = { ...user, language: languageFor(user.language) };
  const written = await writeMail(office.db, office, { to, content: mailContent.parse(mail.content) });
  if (written !== null) {
    try {
      const messageId = `<${mail.id}@${new URL(office.origin).hostname}>`;
      await office.transport.sendMail({ ...written, from: office.from, to: { name: user.name, address: user.email }, messageId });
    } catch (error) {
      return await keep(office.db, mailId, error);
    }
  }
  await office.db.mail.update({ where: { id: mailId }, data: { sentAt: new Date(), content: {}, lastError: null }, select: { id: true } });
  return { ended: 'done' };
}

const languageFor = (remembered: string | null): Language => LANGUAGES.find((language) => language === remembered) ?? 'en';

/** An address that the server refuses for good is not tried again; everything else is. */
async function keep(db: PrismaClient, mailId: string, error: unknown): Promise<JobEnd> {
  const reason = error instanceof Error ? error.message : String(error);
  await db.mail.update({ where: { id: mailId }, data: { lastError: reason }, select: { id: true } });
  if (refusal.safeParse(error).success) return { ended: 'pointless', reason };
  throw error;
}

/** SMTP's permanent answers to sender or recipient. One to the password means that the server is set up wrongly, and can be mended. */
const refusal = z.object({ code: z.literal('EENVELOPE'), responseCode: z.number().min(500) });
