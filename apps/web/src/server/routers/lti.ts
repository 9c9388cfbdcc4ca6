import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { env } from '../env.ts';
import { courseSlug } from '../ids.ts';
import { answerPick } from '../lti/answer-pick.ts';
import { connectContext, openConnect } from '../lti/connect.ts';
import { openCourseLti } from '../lti/course.ts';
import { openPick } from '../lti/pick.ts';
import { listPlatforms, platformInput, savePlatform } from '../lti/platforms.ts';
import { syncRoster } from '../lti/sync-roster.ts';
import { rotateKey } from '../lti/tool-keys.ts';
import { adminProcedure, instructorProcedure, router, sessionProcedure, staffProcedure } from '../trpc.ts';

const contextId = z.uuid();
const pick = z.object({ courseSlug, pickId: z.uuid() });
const origin = (): string => new URL(env().BETTER_AUTH_URL).origin;

/** Learning platforms that people come from by LTI 1.3. */
export const ltiRouter = router({
  listPlatforms: adminProcedure.query(({ ctx }) => listPlatforms(ctx.db, origin())),

  savePlatform: adminProcedure.input(platformInput.extend({ id: z.uuid().optional() })).mutation(({ ctx, input }) => savePlatform(ctx.db, input)),

  /** With it go its people's ways to their accounts, its links and its outbox; accounts and work stay. */
  removePlatform: adminProcedure.input(z.object({ id: z.uuid() })).mutation(async ({ ctx, input }) => {
    await ctx.db.ltiPlatform.deleteMany({ where: { id: input.id } });
  }),

  rotateKey: adminProcedure.mutation(({ ctx }) => rotateKey(ctx.db, new Date())),

  openConnect: sessionProcedure.input(z.object({ contextId })).query(async ({ ctx, input }) => {
    const context = await openConnect(ctx.db, { person: ctx.person, ...input });
    if (context === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return context;
  }),

  connect: instructorProcedure.input(z.object({ courseSlug, contextId })).mutation(async ({ ctx, input }) => {
    const connected = await connectContext(ctx.db, { person: ctx.person, contextId: input.contextId, courseId: ctx.member.courseId });
    if (!connected) throw new TRPCError({ code: 'NOT_FOUND' });
  }),

  openCourse: staffProcedure.input(z.object({ courseSlug })).query(({ ctx }) => openCourseLti(ctx.db, { courseId: ctx.member.courseId, language: ctx.language })),

  /** Brings everybody into the course whom the platform lists there. */
  syncRoster: instructorProcedure.input(z.object({ courseSlug, contextId })).mutation(async ({ ctx, input }) => {
    const platform = { select: { id: true, clientId: true, tokenUrl: true, trustsEmail: true } } as const;
    const { courseId } = ctx.member;
    const context = await ctx.db.ltiContext.findFirst({ where: { id: input.contextId, courseId }, select: { membershipsUrl: true, platform } });
    if (context === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return syncRoster(ctx.db, { ...context, courseId });
  }),

  openPick: staffProcedure.input(pick).query(async ({ ctx, input }) => {
    const open = await openPick(ctx.db, { pickId: input.pickId, userId: ctx.person.id, courseId: ctx.member.courseId, language: ctx.language });
    if (open === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return open;
  }),

  answerPick: staffProcedure.input(pick.extend({ assignmentId: z.uuid(), exerciseId: z.string().nullable() })).mutation(async ({ ctx, input }) => {
    const answer = await answerPick({ db: ctx.db, origin: origin(), now: new Date() }, { ...input, userId: ctx.person.id, courseId: ctx.member.courseId });
    if (answer === null) throw new TRPCError({ code: 'NOT_FOUND' });
    return answer;
  }),
});
