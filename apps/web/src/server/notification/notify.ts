import { announceToPeople } from '@nabla/db/announce';
import type { NotificationKind, Prisma } from '@nabla/db';
import type { News } from './news.ts';

type Told = News & {
  readonly userIds: readonly string[];
  /** Names the news, where it could be told twice: a person gets no second notification with the same key. */
  readonly key?: string;
};

/** Tells people something, in the caller's transaction: they hear of it when, and only when, that commits. */
export async function notify(transaction: Prisma.TransactionClient, { userIds, kind, subject, key }: Told): Promise<void> {
  const { assignmentId, ...details } = subject;
  const placesOf = await readPlaces(transaction, kind, userIds);
  const data = [...new Set(userIds)].map((userId) => ({ userId, assignmentId, kind, details, key: key ?? null, ...placesOf(userId) }));
  const written = await transaction.notification.createManyAndReturn({ data, skipDuplicates: true, select: { userId: true } });
  await announceToPeople(transaction, written.map(({ userId }) => userId));
}

/** Where each of them wants to be told of this kind. */
async function readPlaces(transaction: Prisma.TransactionClient, kind: NotificationKind, userIds: readonly string[]) {
  const where = { kind, userId: { in: [...userIds] } };
  const rows = await transaction.notificationPreference.findMany({ where, select: { userId: true, inApp: true, byEmail: true } });
  const chosen = new Map(rows.map(({ userId, ...places }) => [userId, places]));
  return (userId: string) => chosen.get(userId) ?? { inApp: true, byEmail: true };
}
