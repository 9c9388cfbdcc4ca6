import type { Prisma, PrismaClient } from '../client.ts';
import { RUN_QUEUES, type Ticket } from './names.ts';
import type { GradingQueue } from './send.ts';

/** What the sweeper put right. */
export type Swept = {
  /** Runs without an end that no job asked for. */
  readonly requeued: number;
  /** Submissions without any run. */
  readonly begun: number;
};

/** Any number will do, as long as nobody else takes an advisory lock by it. */
const LOCK = 6_222_514;

/** How long something may look forgotten before it is: longer than any transaction that is about to put it right. */
const GRACE_SECONDS = 30;

/** At most so many at a time; the next sweep takes the next ones. */
const LIMIT = 500;

/**
 * Looks for submissions that would wait for ever, because neither a verdict nor a job of theirs exists, and queues them.
 * Transactions see to it that there are none; this is for what nobody thought of: a restored backup, a deleted job, a bug.
 * Of several graders one sweeps at a time.
 */
export function sweep(db: PrismaClient, queue: GradingQueue, graceSeconds = GRACE_SECONDS): Promise<Swept> {
  return db.$transaction(async (transaction) => {
    const [turn] = await transaction.$queryRaw<{ mine: boolean }[]>`SELECT pg_try_advisory_xact_lock(${LOCK}) AS mine`;
    if (turn?.mine !== true) return { requeued: 0, begun: 0 };
    const begun = await beginMissing(transaction, graceSeconds);
    const forgotten = await findForgotten(transaction, graceSeconds);
    for (const ticket of [...begun, ...forgotten]) await queue.enqueue(ticket, transaction);
    return { requeued: forgotten.length, begun: begun.length };
  });
}

/** Runs that are open although no job asks for them. Jobs and runs change in the same transactions, so one statement sees both as they are. */
const findForgotten = (transaction: Prisma.TransactionClient, graceSeconds: number): Promise<Ticket[]> => transaction.$queryRaw<Ticket[]>`
  WITH asked AS MATERIALIZED (
    SELECT data->>'runId' AS id FROM pgboss.job
    WHERE name = ANY(${[...RUN_QUEUES]}) AND state < 'completed' AND data->>'runId' IS NOT NULL
  )
  SELECT COALESCE(run."firstRunId", run.id) AS "runId", submission."userId", assignment."courseId"
  FROM grading_run run
  JOIN submission ON submission.id = run."submissionId"
  JOIN assignment_exercise used ON used.id = submission."assignmentExerciseId"
  JOIN assignment ON assignment.id = used."assignmentId"
  WHERE run."finishedAt" IS NULL AND run."abandonedAt" IS NULL
    AND run."queuedAt" < timezone('utc', now()) - make_interval(secs => ${graceSeconds})
    AND run.id NOT IN (SELECT id FROM asked)
    AND (run."firstRunId" IS NULL OR run."firstRunId" NOT IN (SELECT id FROM asked))
  ORDER BY run."queuedAt" LIMIT ${LIMIT}`;

/** A run for every submission of the last day that has none. */
async function beginMissing(transaction: Prisma.TransactionClient, graceSeconds: number): Promise<readonly Ticket[]> {
  const missing = await transaction.$queryRaw<(Omit<Ticket, 'runId'> & { submissionId: string; exerciseId: string; exerciseHash: string })[]>`
    SELECT submission.id AS "submissionId", submission."userId", assignment."courseId", used."exerciseId", used."exerciseHash"
    FROM submission
    JOIN assignment_exercise used ON used.id = submission."assignmentExerciseId"
    JOIN assignment ON assignment.id = used."assignmentId"
    WHERE submission."submittedAt" BETWEEN timezone('utc', now()) - interval '1 day' AND timezone('utc', now()) - make_interval(secs => ${graceSeconds})
      AND NOT EXISTS (SELECT FROM grading_run run WHERE run."submissionId" = submission.id AND run."abandonedAt" IS NULL)
    LIMIT ${LIMIT}`;
  const tickets: Ticket[] = [];
  for (const { userId, courseId, ...run } of missing) {
    const { id } = await transaction.gradingRun.create({ data: run, select: { id: true } });
    tickets.push({ runId: id, userId, courseId });
  }
  return tickets;
}
