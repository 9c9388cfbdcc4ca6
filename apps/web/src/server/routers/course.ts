import { z } from 'zod';
import { isStaff } from '../course/member.ts';
import { openCourse } from '../course/open.ts';
import { assignmentSlug, courseSlug } from '../ids.ts';
import { openModule } from '../module/open.ts';
import { createCourse, mayCreateCourse } from '../settings/create-course.ts';
import { router, sessionProcedure, staffProcedure, studentProcedure } from '../trpc.ts';

export const courseRouter = router({
  /** The courses that the person is enrolled in. */
  list: sessionProcedure.query(({ ctx }) =>
    ctx.db.course.findMany({
      where: { enrolments: { some: { userId: ctx.person.id } } },
      orderBy: { title: 'asc' },
      select: { slug: true, title: true },
    }),
  ),
  /** Makes a course: whoever runs the platform may, and whoever owns a course already. */
  create: sessionProcedure
    .input(z.object({ title: z.string().trim().min(1).max(200), timeZone: z.string().min(1).max(100) }))
    .mutation(({ ctx, input }) => createCourse(ctx.db, ctx.person, input)),
  mayCreate: sessionProcedure.query(({ ctx }) => mayCreateCourse(ctx.db, ctx.person)),

  /** What stands above every page of the course's staff. */
  head: staffProcedure.input(z.object({ courseSlug })).query(async ({ ctx }) => {
    const course = await ctx.db.course.findUniqueOrThrow({ where: { id: ctx.member.courseId }, select: { slug: true, title: true } });
    return { ...course, role: ctx.member.role };
  }),

  open: studentProcedure
    .input(z.object({ courseSlug }))
    .query(async ({ ctx, input }) => ({ ...(await openCourse({ ...ctx, now: new Date() }, input.courseSlug)), isStaff: isStaff(ctx.member.role) })),

  /** A module's page: what it is about, and the exercises with the person's progress. */
  openModule: studentProcedure.input(z.object({ courseSlug, assignmentSlug })).query(async ({ ctx, input }) => ({ ...(await openModule({ ...ctx, now: new Date() }, input)), isStaff: isStaff(ctx.member.role) })),
});
