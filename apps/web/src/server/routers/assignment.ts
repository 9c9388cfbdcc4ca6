import { z } from 'zod';
import { assignmentForm } from '#schemas/assignment.ts';
import { listAssignments } from '../assignment/list.ts';
import { openAssignmentForm, openShelf } from '../assignment/open.ts';
import { removeAssignment } from '../assignment/remove.ts';
import { createAssignment, updateAssignment } from '../assignment/save.ts';
import { grantExtension, withdrawExtension } from '../extension/grant.ts';
import { listExtensions } from '../extension/list.ts';
import { extensionForm } from '#schemas/extension.ts';
import { assignmentSlug, courseSlug } from '../ids.ts';
import { instructorProcedure, router, staffProcedure } from '../trpc.ts';

const inCourse = z.object({ courseSlug });
const ofAssignment = inCourse.extend({ assignmentId: z.uuid() });

type Who = { readonly ctx: { readonly person: { readonly id: string }; readonly member: { readonly courseId: string } } };
const actorOf = ({ ctx }: Who) => ({ id: ctx.person.id, courseId: ctx.member.courseId });

/** What students are to do, by when, and how it counts. */
export const assignmentRouter = router({
  list: staffProcedure.input(inCourse).query(({ ctx }) => listAssignments(ctx.db, ctx.member.courseId, ctx.language)),
  /** Exercises, groups and the time zone: what an editor chooses from. */
  shelf: instructorProcedure.input(inCourse).query(({ ctx }) => openShelf({ ...ctx, courseId: ctx.member.courseId })),
  open: instructorProcedure
    .input(inCourse.extend({ assignmentSlug }))
    .query(({ ctx, input }) => openAssignmentForm({ ...ctx, courseId: ctx.member.courseId }, input.assignmentSlug)),
  create: instructorProcedure.input(inCourse.extend({ form: assignmentForm })).mutation((call) => createAssignment(call.ctx.db, actorOf(call), call.input.form)),
  update: instructorProcedure
    .input(ofAssignment.extend({ form: assignmentForm }))
    .mutation((call) => updateAssignment(call.ctx.db, actorOf(call), { id: call.input.assignmentId, form: call.input.form })),
  /** Refused once somebody handed in. */
  remove: instructorProcedure.input(ofAssignment).mutation((call) => removeAssignment(call.ctx.db, actorOf(call), call.input.assignmentId)),

  listExtensions: staffProcedure.input(ofAssignment).query(({ ctx, input }) => listExtensions(ctx.db, ctx.member.courseId, input.assignmentId)),
  /** More time or attempts, or none asked at all, for a student or a group. */
  grantExtension: instructorProcedure
    .input(ofAssignment.extend({ form: extensionForm }))
    .mutation((call) => grantExtension(call.ctx.db, actorOf(call), { assignmentId: call.input.assignmentId, form: call.input.form })),
  withdrawExtension: instructorProcedure
    .input(inCourse.extend({ extensionId: z.uuid() }))
    .mutation((call) => withdrawExtension(call.ctx.db, actorOf(call), call.input.extensionId)),
});
