import { VERDICTS } from '@nabla/exercise-kit';
import { z } from 'zod';
import { exerciseId } from '../ids.ts';

/** Which submissions staff look for. */
export const submissionFilter = z.object({
  exercise: exerciseId.optional(),
  /** Part of the student's name or e-mail. */
  student: z.string().max(200).optional(),
  /** Of the run that counts. */
  verdict: z.enum(VERDICTS).optional(),
  /** Of the run that counts: the listed mistake that it behaves like. */
  mistake: z.string().max(200).optional(),
  /** Of the run that counts: a case that is not accepted. */
  failing: z.string().max(200).optional(),
  /** The last submission of the page before. */
  after: z.uuid().optional(),
});

export type SubmissionFilter = z.infer<typeof submissionFilter>;

const { exercise, student, verdict, mistake, failing, after } = submissionFilter.shape;

/** A filter from the page's address: what makes no sense there is left out. */
export const submissionFilterInAddress = z.object({
  exercise: exercise.catch(undefined),
  student: student.catch(undefined),
  verdict: verdict.catch(undefined),
  mistake: mistake.catch(undefined),
  failing: failing.catch(undefined),
  after: after.catch(undefined),
});
