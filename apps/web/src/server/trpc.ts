import type { Role } from '@nabla/db';
import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import type { Context } from './context.ts';
import { findMember, inCourse } from './course/member.ts';

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  sse: { ping: { enabled: true, intervalMs: 3_000 }, client: { reconnectAfterInactivityMs: 8_000 } },
  // The message of an unexpected error may hold anything; it stays in the log.
  errorFormatter: ({ shape }) => (shape.data.code === 'INTERNAL_SERVER_ERROR' ? { ...shape, message: 'Something broke on the server.' } : shape),
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Anybody. */
export const publicProcedure = t.procedure;

/** Anybody who is signed in. */
export const sessionProcedure = t.procedure.use(({ ctx, next }) => {
  if (ctx.person === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, person: ctx.person } });
});

/** Whoever has one of the roles in the course that the input names. To everybody else the course does not exist. */
const memberProcedure = (roles: readonly Role[]) =>
  sessionProcedure.input(inCourse).use(async ({ ctx, input, next }) => {
    const member = await findMember(ctx, input);
    if (member === null || !roles.includes(member.role)) throw new TRPCError({ code: 'NOT_FOUND' });
    return next({ ctx: { ...ctx, member } });
  });

/** Every member of the course: staff may do what students do, with their own work. */
export const studentProcedure = memberProcedure(['student', 'assistant', 'instructor', 'owner']);

/** Those who teach the course. */
export const staffProcedure = memberProcedure(['assistant', 'instructor', 'owner']);

/** Those who answer for the course. @public */
export const ownerProcedure = memberProcedure(['owner']);
