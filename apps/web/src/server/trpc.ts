import type { Role } from '@nabla/db';
import { isDatabaseAway } from '@nabla/db/away';
import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import type { Context, Person } from './context.ts';
import { type Member, findMember, inCourse, isStaff } from './course/member.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { findStudent } from './viewing/view.ts';

/** What a request is told that came while the database was away, or too busy. */
export const AWAY = {
  message: 'The database does not answer in time. What was accepted is safe; try again in a few seconds.',
  data: { code: 'SERVICE_UNAVAILABLE', httpStatus: 503 },
} as const;

/** What every other unexpected error is told as: its own message may hold anything, and stays in the log. */
export const BROKEN = { message: 'Something broke on the server.', data: { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 } } as const;

const sayOf = (cause: unknown): typeof AWAY | typeof BROKEN => (isDatabaseAway(cause) ? AWAY : BROKEN);

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  sse: { ping: { enabled: true, intervalMs: 3_000 }, client: { reconnectAfterInactivityMs: 8_000 } },
  errorFormatter: ({ shape, error }) => {
    const said = error.code === 'INTERNAL_SERVER_ERROR' ? sayOf(error.cause) : shape;
    return { ...shape, message: said.message, data: { ...shape.data, ...said.data, retryAfterSeconds: retryAfterSeconds(error) } };
  },
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

/** Those who run the platform. To everybody else what it does does not exist. @public */
export const adminProcedure = sessionProcedure.use(({ ctx, next }) => {
  if (!ctx.person.isAdmin) throw new TRPCError({ code: 'NOT_FOUND' });
  return next();
});

/** Whoever has one of the roles in the course that the input names. To everybody else the course does not exist. */
const memberProcedure = (roles: readonly Role[]) =>
  sessionProcedure.input(inCourse).use(async ({ ctx, input, next, type }) => {
    const found = await findMember(ctx, input);
    const { person, member } = await throughStudentsEyes(ctx, { person: ctx.person, member: found });
    if (member === null || !roles.includes(member.role)) throw new TRPCError({ code: 'NOT_FOUND' });
    if (person !== ctx.person && type === 'mutation') throw new TRPCError({ code: 'FORBIDDEN', message: 'You are viewing as a student: you can look, not change.' });
    return next({ ctx: { ...ctx, person, member } });
  });

type Asking = { readonly person: Person; readonly member: Member | null };

/** In the course that staff look at as a student they are that student and nobody else; everywhere else they stay who they are. */
async function throughStudentsEyes({ db, viewing }: Context, asking: Asking): Promise<Asking> {
  const { member } = asking;
  if (!viewing || member === null || member.courseId !== viewing.courseId || !isStaff(member.role)) return asking;
  const person = await findStudent(db, viewing);
  return person === null ? asking : { person, member: { courseId: member.courseId, role: 'student' } };
}

/** Every member of the course: staff may do what students do, with their own work. */
export const studentProcedure = memberProcedure(['student', 'assistant', 'instructor', 'owner']);

/** Those who teach the course. */
export const staffProcedure = memberProcedure(['assistant', 'instructor', 'owner']);

/** Those who decide about grades, deadlines and people: staff without the assistants. */
export const instructorProcedure = memberProcedure(['instructor', 'owner']);

/** Those who answer for the course. @public */
export const ownerProcedure = memberProcedure(['owner']);
