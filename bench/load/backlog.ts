import { setTimeout as sleep } from 'node:timers/promises';
import { GradingQueue, type Ticket } from '@nabla/db/queue';
import { EXERCISE, type Class } from '../stack/people.ts';
import type { Stack } from '../stack/open-stack.ts';
import { SOURCES } from './sources.ts';

type Place = { readonly stack: Pick<Stack, 'db' | 'databaseUrl'>; readonly people: Class };

/**
 * Writes submissions and queues their runs, as a class does that hands in while grading is down, or as a regrade does.
 * @param isTrial whether the runs are those of a regrade that nobody has accepted, and wait in the queue of such
 * @returns the runs
 */
export async function writeBacklog({ stack, people }: Place, count: number, isTrial: boolean): Promise<readonly string[]> {
  const sources = SOURCES();
  const at = Date.now();
  const submissions = Array.from({ length: count }, (_, index) => ({
    userId: people.userIds[index % people.userIds.length] ?? '',
    assignmentExerciseId: people.assignmentExerciseId,
    // Below those of the students who submit meanwhile.
    attempt: -1 - Math.floor(index / people.userIds.length) - (at % 1_000_000) * 1_000,
    source: sources[index % sources.length]?.source ?? '',
    // Not within the minute in which so many would keep their students from submitting more.
    submittedAt: new Date(at - 3_600_000),
  }));
  const queue = new GradingQueue(stack.databaseUrl);
  try {
    return await stack.db.$transaction(
      async (transaction) => {
        const written = await transaction.submission.createManyAndReturn({ data: submissions, select: { id: true, userId: true } });
        const owner = new Map(written.map(({ id, userId }) => [id, userId]));
        const data = written.map(({ id }) => ({ submissionId: id, exerciseId: EXERCISE, exerciseHash: people.exerciseHash, isTrial }));
        const runs = await transaction.gradingRun.createManyAndReturn({ data, select: { id: true, submissionId: true } });
        const tickets: Ticket[] = runs.map(({ id, submissionId }) => ({ runId: id, userId: owner.get(submissionId) ?? '', courseId: people.courseId }));
        if (isTrial) await queue.enqueueBulk(tickets, transaction);
        else for (const ticket of tickets) await queue.enqueue(ticket, transaction);
        return runs.map(({ id }) => id);
      },
      { timeout: 120_000 },
    );
  } finally {
    await queue.stop();
  }
}

/** Waits until a backlog is graded. */
export async function drained({ db }: Pick<Stack, 'db'>, runIds: readonly string[], signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    if ((await countOpen(db, runIds)) === 0) return;
    await sleep(50);
  }
}

/** How many of some runs have no end yet. */
export const countOpen = (db: Stack['db'], runIds: readonly string[]): Promise<number> =>
  db.gradingRun.count({ where: { id: { in: [...runIds] }, finishedAt: null } });
