import { NotificationKind } from '@nabla/db';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { notificationId } from '../ids.ts';
import { countUnread, listNotifications } from '../notification/list.ts';
import { markAllRead, openNotification } from '../notification/open.ts';
import { readPreferences, savePreference } from '../notification/preferences.ts';
import { router, sessionProcedure } from '../trpc.ts';
import { watch } from '../watch.ts';

/** Announcements come at once; this is how often a page looks anyway. */
const pauseMs = (): number => 60_000;

/** What the person was told, and how they want to be told. */
export const notificationRouter = router({
  list: sessionProcedure.query(({ ctx }) => listNotifications(ctx)),

  countUnread: sessionProcedure.query(({ ctx }) => countUnread(ctx.db, ctx.person.id)),

  watchUnread: sessionProcedure
    .input(z.object({ lastEventId: z.string().optional() }))
    .subscription(({ ctx: { db, person }, input: { lastEventId }, signal }) =>
      watch({ topic: { userId: person.id }, lastEventId, read: () => countUnread(db, person.id), pauseMs, signal }),
    ),

  /** Marks a notification as read and says where it leads. */
  open: sessionProcedure.input(z.object({ notificationId })).mutation(async ({ ctx, input }) => {
    const href = await openNotification({ db: ctx.db, userId: ctx.person.id }, input.notificationId);
    if (href === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return href;
  }),

  markAllRead: sessionProcedure.mutation(({ ctx }) => markAllRead({ db: ctx.db, userId: ctx.person.id })),

  preferences: sessionProcedure.query(({ ctx }) => readPreferences(ctx.db, ctx.person.id)),

  savePreference: sessionProcedure
    .input(z.object({ kind: z.enum(NotificationKind), inApp: z.boolean(), byEmail: z.boolean() }))
    .mutation(({ ctx, input }) => savePreference(ctx.db, ctx.person.id, input)),
});
