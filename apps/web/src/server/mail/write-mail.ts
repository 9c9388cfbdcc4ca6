import type { PrismaClient } from '@nabla/db';
import type { Language } from '@nabla/exercise-kit';
import { createFormatter, createTranslator } from 'next-intl';
import { MESSAGES } from '#i18n/messages.ts';
import { describe, NOTIFICATION } from '../notification/list.ts';
import type { MailContent } from './content.ts';
import { toHtml, toText, type Letter } from './letter.ts';
import { unsubscribeToken } from './unsubscribe.ts';

/** Where the application is, and what signs the links of its e-mails. */
export type Sender = { readonly origin: string; readonly secret: string };

type Recipient = { readonly id: string; readonly name: string; readonly language: Language };

export type WrittenMail = { readonly subject: string; readonly text: string; readonly html: string; readonly headers: Readonly<Record<string, string>> };

/** An e-mail's words in its reader's language, or null when there is nothing left to tell. */
export async function writeMail(db: PrismaClient, sender: Sender, { to, content }: { readonly to: Recipient; readonly content: MailContent }): Promise<WrittenMail | null> {
  const t = createTranslator({ locale: to.language, messages: MESSAGES[to.language], namespace: 'mail' });
  const greeting = t('greeting', { name: to.name });
  if (content.kind === 'password_reset') {
    return written({ subject: t('passwordReset.subject'), greeting, text: t('passwordReset.text'), link: { label: t('passwordReset.link'), url: content.url }, footer: null });
  }
  const news = await readText(db, to.language, content.notificationId);
  if (news === null) return null;
  const off = `${sender.origin}/api/unsubscribe/${unsubscribeToken(sender.secret, { userId: to.id, kind: news.kind })}`;
  const link = { label: t('link'), url: `${sender.origin}/account/notifications/${content.notificationId}` };
  const letter = written({ subject: news.text, greeting, text: `${news.text} (${news.course})`, link, footer: { label: t('unsubscribe'), url: off } });
  return { ...letter, headers: { 'List-Unsubscribe': `<${off}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

const written = (letter: Letter): WrittenMail => ({ subject: letter.subject, text: toText(letter), html: toHtml(letter), headers: {} });

/** The notification's own sentence; a time in it is the course's. */
async function readText(db: PrismaClient, language: Language, id: string) {
  const row = await db.notification.findUnique({ where: { id }, select: NOTIFICATION });
  if (row === null) return null;
  const { news, what, course } = describe(row, language);
  const { timeZone } = row.assignment.course;
  const t = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'notifications.text' });
  const when = (at: Date) => () => createFormatter({ locale: language, timeZone }).dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }) + ` (${timeZone})`;
  switch (news.kind) {
    case 'due_soon':
      return { kind: news.kind, course, text: t.markup('due_soon', { what, when: when(news.subject.dueAt) }) };
    case 'grade_changed':
      return { kind: news.kind, course, text: t('grade_changed', { what, before: news.subject.before, after: news.subject.after }) };
    case 'grade_released':
    case 'request_answered':
    case 'comment':
      return { kind: news.kind, course, text: t(news.kind, { what }) };
  }
}
