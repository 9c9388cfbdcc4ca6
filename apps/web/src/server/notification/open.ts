import { announceToPeople } from '@nabla/db/announce';
import type { Prisma, PrismaClient } from '@nabla/db';
import type { UserId } from '../ids.ts';
import { hrefOf, NOTIFICATION, shownTo } from './list.ts';

type Desk = { readonly db: PrismaClient; readonly userId: UserId };

/** Takes note that a person read a notification. @returns where it leads, or null where they have no such notification */
export async function openNotification({ db, userId }: Desk, id: string): Promise<string | null> {
  const found = await db.notification.findFirst({ where: { id, userId }, select: NOTIFICATION });
  if (found === null) return null;
  await markRead({ db, userId }, { id });
  return hrefOf(found);
}

export const markAllRead = (desk: Desk): Promise<void> => markRead(desk, shownTo(desk.userId));

/** The person's other tabs hear of it. */
async function markRead({ db, userId }: Desk, which: Prisma.NotificationWhereInput): Promise<void> {
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.notification.updateMany({ where: { ...which, userId, readAt: null }, data: { readAt: new Date() } });
    if (count > 0) await announceToPeople(transaction, [userId]);
  });
}
