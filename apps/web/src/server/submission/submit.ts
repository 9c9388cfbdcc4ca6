import { Prisma, type PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import type { Refusal } from '#grades/admit.ts';
import { readDoor } from '../grades/read-door.ts';
import type { AssignmentExerciseId, UserId } from '../ids.ts';
import { requireRoom } from '../queue/throttle.ts';

/** What is handed in. */
type Work = {
  readonly userId: UserId;
  readonly assignmentExerciseId: AssignmentExerciseId;
  readonly courseId: string;
  readonly source: string;
  /** Staff try an exercise out whenever they like. */
  readonly isStaff: boolean;
  readonly now: Date;
};

type Desk = { readonly db: PrismaClient; readonly queue: GradingQueue };

/** A refusal says why, and until when. */
export type Submitted = { readonly ok: true; readonly submissionId: string } | { readonly ok: false; readonly refusal: Refusal };

/** Two tabs may submit at once; the one that comes second counts again. */
const TRIES = 5;

/** Writes the submission, its grading run and the job, all or nothing; nothing at all when the assignment does not take it. */
export async function submit(desk: Desk, work: Work): Promise<Submitted> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await desk.db.$transaction((transaction) => handIn(transaction, desk.queue, work));
    } catch (error) {
      if (left === 0 || !isTaken(error)) throw error;
    }
  }
}

async function handIn(transaction: Prisma.TransactionClient, queue: GradingQueue, work: Work): Promise<Submitted> {
  const { userId, assignmentExerciseId, courseId, source, isStaff, now } = work;
  await requireRoom(transaction, userId);
  const exercise = await transaction.assignmentExercise.findFirstOrThrow({
    where: { id: assignmentExerciseId, assignment: { courseId } },
    select: { exerciseId: true, exerciseHash: true },
  });
  const { admission } = await readDoor(transaction, { userId, assignmentExerciseId }, now.getTime());
  if (!admission.ok && !isStaff) return { ok: false, refusal: admission.reason };
  const { _max } = await transaction.submission.aggregate({ where: { userId, assignmentExerciseId }, _max: { attempt: true } });
  const data = { userId, assignmentExerciseId, source, submittedAt: now, attempt: (_max.attempt ?? 0) + 1 };
  const { id: submissionId } = await transaction.submission.create({ data, select: { id: true } });
  const { id: runId } = await transaction.gradingRun.create({ data: { submissionId, ...exercise }, select: { id: true } });
  await queue.enqueue({ runId, userId, courseId }, transaction);
  return { ok: true, submissionId };
}

/** Prisma's code for a unique key that is taken: here, the attempt's number. */
const isTaken = (error: unknown): boolean => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
