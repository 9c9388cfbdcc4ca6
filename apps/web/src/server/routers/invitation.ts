import { z } from 'zod';
import { courseSlug } from '../ids.ts';
import { join, openInvitation, signUp } from '../invitation/follow.ts';
import { invite, listInvitations, revoke } from '../invitation/manage.ts';
import { newPassword } from '../new-password.ts';
import { instructorProcedure, publicProcedure, router, sessionProcedure } from '../trpc.ts';

const inCourse = z.object({ courseSlug });
const withCode = z.object({ code: z.string().min(1).max(50) });

export const invitationRouter = router({
  list: instructorProcedure.input(inCourse).query(({ ctx }) => listInvitations(ctx.db, ctx.member)),

  make: instructorProcedure
    .input(inCourse.extend({ role: z.enum(['instructor', 'assistant', 'student']), days: z.int().min(1).max(365), maxUses: z.int().min(1).max(10_000) }))
    .mutation(({ ctx, input }) => invite(ctx.db, { id: ctx.person.id, ...ctx.member }, input)),

  revoke: instructorProcedure
    .input(inCourse.extend({ invitationId: z.uuid() }))
    .mutation(({ ctx, input }) => revoke(ctx.db, { id: ctx.person.id, ...ctx.member }, input.invitationId)),

  /** What a code leads to: the code is what lets in. */
  open: publicProcedure.input(withCode).query(({ ctx, input }) => openInvitation(ctx.db, input.code)),

  join: sessionProcedure.input(withCode).mutation(({ ctx, input }) => join(ctx.db, ctx.person, input.code)),

  signUp: publicProcedure
    .input(withCode.extend({ name: z.string().trim().min(1).max(200), email: z.email().max(254), password: newPassword }))
    .mutation(({ ctx, input }) => signUp(ctx.db, input)),
});
