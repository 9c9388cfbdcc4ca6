import { z } from 'zod';
import { courseForm } from '#schemas/course.ts';
import { courseSlug } from '../ids.ts';
import { openSettings } from '../settings/open.ts';
import { saveSettings } from '../settings/save.ts';
import { saveStudentGroup } from '../settings/student-groups.ts';
import { instructorProcedure, router } from '../trpc.ts';

const inCourse = z.object({ courseSlug });
const email = z.string().trim().toLowerCase().min(1).max(320);

/** How a course is set up. */
export const settingsRouter = router({
  open: instructorProcedure.input(inCourse).query(({ ctx }) => openSettings(ctx.db, ctx.member.courseId)),
  save: instructorProcedure
    .input(inCourse.extend({ form: courseForm }))
    .mutation(({ ctx, input }) => saveSettings(ctx.db, { id: ctx.person.id, courseId: ctx.member.courseId }, input.form)),
  /** A group of students that can be granted something together; without members it goes. */
  saveStudentGroup: instructorProcedure
    .input(inCourse.extend({ name: z.string().trim().min(1).max(100), emails: z.array(email).max(2000) }))
    .mutation(({ ctx, input }) => saveStudentGroup(ctx.db, { id: ctx.person.id, courseId: ctx.member.courseId }, input)),
});
