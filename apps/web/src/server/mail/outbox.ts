import type { Prisma, PrismaClient } from '@nabla/db';
import type { WebQueue } from '@nabla/db/web-queue';
import type { MailContent } from './content.ts';

/** News that are older are not sent any more, such as those of a time when there was no mail server. */
const NEWS_MS = 86_400_000;

/** Puts an e-mail and the job that sends it into the outbox, both or neither. */
export async function addMail(transaction: Prisma.TransactionClient, queue: WebQueue, mail: { readonly userId: string; readonly content: MailContent }): Promise<void> {
  const { id } = await transaction.mail.create({ data: mail, select: { id: true } });
  await queue.enqueue('mail', { data: { mailId: id }, key: id }, transaction);
}

/** Puts every notification that its reader wants by e-mail into the outbox, once, however many processes try. */
export function mailNotifications(db: PrismaClient, queue: WebQueue, now: Date): Promise<void> {
  const where = { byEmail: true, mailedAt: null, createdAt: { gt: new Date(now.getTime() - NEWS_MS) } };
  return db.$transaction(async (transaction) => {
    const taken = await transaction.notification.updateManyAndReturn({ where, data: { mailedAt: now }, select: { id: true, userId: true } });
    for (const { id, userId } of taken) await addMail(transaction, queue, { userId, content: { kind: 'notification', notificationId: id } });
  }, { timeout: 60_000 });
}
