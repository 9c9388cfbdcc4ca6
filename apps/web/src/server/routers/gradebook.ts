import { z } from 'zod';
import { exportAs, FORMATS } from '../exports/export-as.ts';
import { explainCell } from '../gradebook/explain.ts';
import type { Question } from '../gradebook/grade-course.ts';
import { giveGrade, withdrawGrade } from '../gradebook/give-grade.ts';
import { openGradebook } from '../gradebook/open.ts';
import { openOwnGrades } from '../gradebook/own.ts';
import { assignmentExerciseId, courseSlug, userId } from '../ids.ts';
import { instructorProcedure, router, staffProcedure, studentProcedure } from '../trpc.ts';

const inCourse = z.object({ courseSlug });
export const exportFormat = z.enum(FORMATS);
const cell = inCourse.extend({ userId, assignmentExerciseId });

type Call = { readonly ctx: Pick<Question, 'db' | 'language'> & { readonly member: { readonly courseId: string } } };
const questionOf = ({ ctx: { db, language, member } }: Call): Question => ({ db, language, courseId: member.courseId, now: new Date() });

const placeOf = ({ userId: student, assignmentExerciseId: exercise }: Pick<z.infer<typeof cell>, 'userId' | 'assignmentExerciseId'>) => ({ userId: student, assignmentExerciseId: exercise });

export const gradebookRouter = router({
  /** The grades of all students. */
  open: staffProcedure.input(inCourse).query((call) => openGradebook(questionOf(call))),
  /** How one number came about. */
  explain: staffProcedure.input(cell).query((call) => explainCell(questionOf(call), placeOf(call.input))),
  /** A file for another system, or for keeping. */
  exportAs: staffProcedure.input(inCourse.extend({ format: exportFormat })).query((call) => exportAs(questionOf(call), call.input.format)),
  /** The person's own grades, as far as they are shown already. */
  own: studentProcedure.input(inCourse).query((call) => openOwnGrades(questionOf(call), call.ctx.person.id)),
  give: instructorProcedure
    .input(cell.extend({ points: z.number().min(0).max(10_000), comment: z.string().trim().min(1).max(2000) }))
    .mutation(({ ctx, input }) => giveGrade(ctx.db, { id: ctx.person.id, courseId: ctx.member.courseId }, { ...placeOf(input), points: input.points, comment: input.comment })),
  withdraw: instructorProcedure
    .input(cell)
    .mutation(({ ctx, input }) => withdrawGrade(ctx.db, { id: ctx.person.id, courseId: ctx.member.courseId }, placeOf(input))),
});
