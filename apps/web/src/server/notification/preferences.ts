import { NotificationKind, type PrismaClient } from '@nabla/db';
import type { UserId } from '../ids.ts';

export type Preference = { readonly kind: NotificationKind; readonly inApp: boolean; readonly byEmail: boolean };

/** Where a person wants to be told of each kind of news. */
export async function readPreferences(db: PrismaClient, userId: UserId): Promise<readonly Preference[]> {
  const chosen = await db.notificationPreference.findMany({ where: { userId }, select: { kind: true, inApp: true, byEmail: true } });
  return Object.values(NotificationKind).map((kind) => chosen.find((preference) => preference.kind === kind) ?? { kind, inApp: true, byEmail: true });
}

export async function savePreference(db: PrismaClient, userId: UserId, { kind, inApp, byEmail }: Preference): Promise<void> {
  await db.notificationPreference.upsert({
    where: { userId_kind: { userId, kind } },
    create: { userId, kind, inApp, byEmail },
    update: { inApp, byEmail },
  });
}
