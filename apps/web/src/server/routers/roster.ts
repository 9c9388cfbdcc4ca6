import { z } from 'zod';
import { courseSlug, userId } from '../ids.ts';
import { changeRole, removeMember } from '../roster/change-role.ts';
import { exportRoster } from '../roster/export.ts';
import { applyImport, previewImport } from '../roster/import.ts';
import { listRoster, rosterFilter } from '../roster/list.ts';
import { makeSetUpLink } from '../roster/set-up-link.ts';
import { instructorProcedure, router, staffProcedure } from '../trpc.ts';

const inCourse = z.object({ courseSlug });
const member = inCourse.extend({ userId });
const role = z.enum(['owner', 'instructor', 'assistant', 'student']);
/** Ten thousand lines are shorter. */
const file = inCourse.extend({ text: z.string().max(2_000_000) });

/** The people of a course. */
export const rosterRouter = router({
  list: staffProcedure
    .input(inCourse.extend({ filter: rosterFilter }))
    .query(({ ctx, input }) => listRoster(ctx.db, ctx.member.courseId, input.filter)),

  export: instructorProcedure.input(inCourse).query(({ ctx }) => exportRoster(ctx.db, ctx.member.courseId)),

  /** What an import would do; changes nothing. A mutation because a file is too long for an address. */
  previewImport: instructorProcedure
    .input(file)
    .mutation(({ ctx, input }) => previewImport(ctx.db, { id: ctx.person.id, ...ctx.member }, input.text)),

  applyImport: instructorProcedure
    .input(file.extend({ digest: z.string().max(100) }))
    .mutation(({ ctx, input }) => applyImport(ctx.db, { id: ctx.person.id, ...ctx.member }, input)),

  changeRole: instructorProcedure
    .input(member.extend({ role }))
    .mutation(({ ctx, input }) => changeRole(ctx.db, { id: ctx.person.id, ...ctx.member }, input)),

  remove: instructorProcedure.input(member).mutation(({ ctx, input }) => removeMember(ctx.db, { id: ctx.person.id, ...ctx.member }, input.userId)),

  makeSetUpLink: instructorProcedure
    .input(member)
    .mutation(({ ctx, input }) => makeSetUpLink(ctx.db, { id: ctx.person.id, ...ctx.member }, input.userId)),
});
