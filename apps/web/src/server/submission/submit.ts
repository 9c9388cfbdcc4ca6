import { Prisma, type PrismaClient } from '@nabla/db';
import type { GradingQueue } from '@nabla/db/queue';
import type { AssignmentExerciseId, UserId } from '../ids.ts';

/** What is handed in. */
type Work = {
  readonly userId: UserId;
  readonly assignmentExerciseId: AssignmentExerciseId;
  readonly courseId: string;
  readonly source: string;
};

/** Two tabs may submit at once; the one that comes second counts again. */
const TRIES = 5;

/** Writes the submission, its grading run and the job, all or nothing. */
export async function submit(desk: { readonly db: PrismaClient; readonly queue: GradingQueue }, work: Work): Promise<string> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await desk.db.$transaction((transaction) => handIn(transaction, desk.queue, work));
    } catch (error) {
      if (left === 0 || !isTaken(error)) throw error;
    }
  }
}

async function handIn(transaction: Prisma.TransactionClient, queue: GradingQueue, work: Work): Promise<string> {
  const { userId, assignmentExerciseId, courseId, source } = work;
  const exercise = await transaction.assignmentExercise.findFirstOrThrow({
    where: { id: assignmentExerciseId, assignment: { courseId } },
    select: { exerciseId: true, exerciseHash: true },
  });
  const { _max } = await transaction.submission.aggregate({ where: { userId, assignmentExerciseId }, _max: { attempt: true } });
  const { id, runs } = await transaction.submission.create({
    data: { userId, assignmentExerciseId, source, attempt: (_max.attempt ?? 0) + 1, runs: { create: exercise } },
    select: { id: true, runs: { select: { id: true } } },
  });
  for (const run of runs) await queue.enqueue(run.id, transaction);
  return id;
}

/** Prisma's code for a unique key that is taken: here, the attempt's number. */
const isTaken = (error: unknown): boolean => error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
