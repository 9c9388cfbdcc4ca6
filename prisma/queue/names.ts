import { z } from 'zod';

/** The queue of submissions that a person waits for. */
export const QUEUE = 'grade';

/** The queue of those that took longer than a turn while others waited. */
export const LATER = 'grade_later';

/** The queue of what nobody waits for, such as the regrade of a course: it yields to the other two. */
export const BULK = 'grade_bulk';

/** Where a job goes that failed on every try, so that its run can be marked as not graded. */
export const DEAD_LETTER = 'grade_dead_letter';

/** Every queue whose jobs name a grading run. */
export const RUN_QUEUES = [QUEUE, LATER, BULK, DEAD_LETTER] as const;

/** The queue of exercises that staff want checked, and where those go that failed on every try. */
export const CHECKS = 'check';
export const CHECKS_DEAD_LETTER = 'check_dead_letter';

/** What a grading job says: the run to carry out, and whose share of the graders it takes. Everything else is read from the database. */
export const gradingJob = z.object({
  runId: z.string(),
  courseId: z.string().default(''),
  userId: z.string().default(''),
  /** The trace that the job is a part of (W3C trace context); empty where nothing is traced. */
  traceparent: z.string().default(''),
});

/** A run, and whose share of the graders it takes. */
export type Ticket = Readonly<Omit<z.infer<typeof gradingJob>, 'traceparent'>>;

/** The queue of comparisons of submissions, and where those go that failed on every try. */
export const SIMILARITY = 'similarity';
export const SIMILARITY_DEAD_LETTER = 'similarity_dead_letter';

/** What a job of the other queue says: the check of an exercise to carry out. */
export const checkJob = z.object({ checkId: z.string() });

/** And the comparison of submissions to carry out. */
export const similarityJob = z.object({ reportId: z.string() });

export const report = (error: Error): void => console.error(`queue: ${error.message}`);
