import { z } from 'zod';

const inAssignment = { assignmentId: z.string() };
const inExercise = { ...inAssignment, exerciseId: z.string() };
const inSubmission = { ...inExercise, submissionId: z.string() };

/** What a person is told, and of what. Ids and numbers only: names and words are looked up when it is shown. */
const news = z.discriminatedUnion('kind', [
  /** Of one exercise, or of a whole assignment. */
  z.object({ kind: z.literal('grade_released'), subject: z.object({ ...inAssignment, exerciseId: z.string().optional() }) }),
  z.object({ kind: z.literal('request_answered'), subject: z.object(inSubmission) }),
  z.object({ kind: z.literal('comment'), subject: z.object(inSubmission) }),
  z.object({ kind: z.literal('due_soon'), subject: z.object({ ...inAssignment, dueAt: z.coerce.date() }) }),
  /** In points. */
  z.object({ kind: z.literal('grade_changed'), subject: z.object({ ...inExercise, before: z.number(), after: z.number() }) }),
]);

export type News = z.infer<typeof news>;

type Written = { readonly kind: string; readonly assignmentId: string; readonly details: unknown };

/** News as they were written down: the assignment in a column, everything else as details. */
export const readNews = ({ kind, assignmentId, details }: Written): News => news.parse({ kind, subject: { ...detailsObject.parse(details), assignmentId } });

const detailsObject = z.record(z.string(), z.unknown());
