import type { Prisma, PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import type { GradingQueue } from '@nabla/db/queue';
import { audit } from '../audit/audit.ts';

/** A submission that the graders failed on every try. Its student was told "not graded"; it waits for somebody to queue it again. */
type DeadLetter = {
  readonly submissionId: string;
  readonly attempt: number;
  readonly person: string;
  readonly email: string;
  readonly exerciseId: string;
  readonly title: string;
  readonly finishedAt: Date;
  /** What the last try failed on, in the grader's words. */
  readonly fault: string | null;
};

/** The page shows so many; when they are queued again, the next ones appear. */
const SHOWN = 200;

/** Those of a course, the latest first. */
export const listDeadLetters = (db: Pick<PrismaClient, '$queryRaw'>, courseId: string): Promise<readonly DeadLetter[]> => db.$queryRaw<DeadLetter[]>`
  SELECT submission.id AS "submissionId", submission.attempt, person.name AS person, person.email,
    run."exerciseId", version.title, run."finishedAt", run.fault
  FROM grading_run run
  JOIN submission ON submission.id = run."submissionId"
  JOIN "user" person ON person.id = submission."userId"
  JOIN assignment_exercise used ON used.id = submission."assignmentExerciseId"
  JOIN assignment ON assignment.id = used."assignmentId"
  JOIN exercise_version version ON version."exerciseId" = run."exerciseId" AND version.hash = run."exerciseHash"
  WHERE run.verdict = 'judge_error' AND NOT run."isTrial" AND assignment."courseId" = ${courseId}
    AND NOT EXISTS (
      SELECT FROM grading_run later WHERE later."submissionId" = run."submissionId"
        AND NOT later."isTrial" AND later."abandonedAt" IS NULL AND later."queuedAt" > run."queuedAt")
  ORDER BY run."finishedAt" DESC LIMIT ${SHOWN}`;

type Desk = { readonly db: PrismaClient; readonly queue: GradingQueue };
type Asked = { readonly courseId: string; readonly actorId: string; /** All that are listed where none is named. */ readonly submissionIds?: readonly string[] | undefined };

/**
 * Grades submissions again that the graders had failed: each gets a new run beside the old one, and a job.
 * @returns how many; those that somebody else queued meanwhile are not queued twice
 */
export function requeue({ db, queue }: Desk, { courseId, actorId, submissionIds }: Asked): Promise<number> {
  return db.$transaction(
    async (transaction) => {
      // Two people may ask at once: the second one sees what the first has done.
      await transaction.$queryRaw`SELECT 1 FROM course WHERE id = ${courseId} FOR UPDATE`;
      const dead = await listDeadLetters(transaction, courseId);
      const chosen = dead.filter(({ submissionId }) => submissionIds?.includes(submissionId) ?? true);
      for (const letter of chosen) await again(transaction, queue, { letter, courseId, actorId });
      return chosen.length;
    },
    { timeout: 30_000 },
  );
}

type Again = { readonly letter: DeadLetter; readonly courseId: string; readonly actorId: string };

async function again(transaction: Prisma.TransactionClient, queue: GradingQueue, { letter, courseId, actorId }: Again): Promise<void> {
  const { submissionId, exerciseId, title, attempt } = letter;
  const last = await transaction.gradingRun.findFirstOrThrow({
    where: { submissionId, verdict: 'judge_error', isTrial: false },
    orderBy: { queuedAt: 'desc' },
    select: { exerciseHash: true, submission: { select: { userId: true } } },
  });
  const { userId } = last.submission;
  const { id: runId } = await transaction.gradingRun.create({ data: { submissionId, exerciseId, exerciseHash: last.exerciseHash }, select: { id: true } });
  await queue.enqueue({ runId, userId, courseId }, transaction);
  await audit(transaction, { courseId, actorId, action: 'grading_requeued', subject: { kind: 'submission', id: submissionId, name: `${title}, ${attempt}`, personId: userId } });
  await announce(transaction, { submissionId });
}
