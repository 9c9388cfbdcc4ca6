import { z } from 'zod';
import { isStaff } from '../course/member.ts';
import { openCourse } from '../course/open.ts';
import { courseSlug } from '../ids.ts';
import { router, sessionProcedure, studentProcedure } from '../trpc.ts';

export const courseRouter = router({
  /** The courses that the person is enrolled in. */
  list: sessionProcedure.query(({ ctx }) =>
    ctx.db.course.findMany({
      where: { enrolments: { some: { userId: ctx.person.id } } },
      orderBy: { title: 'asc' },
      select: { slug: true, title: true },
    }),
  ),
  open: studentProcedure
    .input(z.object({ courseSlug }))
    .query(async ({ ctx, input }) => ({ ...(await openCourse(ctx.db, input.courseSlug, ctx.person.id)), isStaff: isStaff(ctx.member.role) })),
});
