import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { router, sessionProcedure } from '../trpc.ts';

const SESSION = { id: true, createdAt: true, expiresAt: true, userAgent: true } as const;

/** A person's own account. The password is better-auth's business. */
export const accountRouter = router({
  open: sessionProcedure.query(async ({ ctx: { db, person, sessionId } }) => {
    const where = { userId: person.id, expiresAt: { gt: new Date() } };
    const sessions = await db.session.findMany({ where, orderBy: { createdAt: 'desc' }, take: 50, select: SESSION });
    return { name: person.name, email: person.email, sessions: sessions.map((session) => ({ ...session, isThis: session.id === sessionId })) };
  }),

  rename: sessionProcedure.input(z.object({ name: z.string().trim().min(1).max(200) })).mutation(async ({ ctx: { db, person }, input }) => {
    await db.user.update({ where: { id: person.id }, data: { name: input.name }, select: { id: true } });
  }),

  /** Signs the person out somewhere else. */
  endSession: sessionProcedure.input(z.object({ sessionId: z.uuid() })).mutation(async ({ ctx: { db, person }, input }) => {
    const { count } = await db.session.deleteMany({ where: { id: input.sessionId, userId: person.id } });
    if (count === 0) throw new TRPCError({ code: 'NOT_FOUND' });
  }),
});
