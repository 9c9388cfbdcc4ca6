import { fromPrisma, PgBoss, type WorkOptions } from 'pg-boss';
import type { z } from 'zod';
import type { Prisma } from '../client.ts';
import { BULK, checkJob, CHECKS, CHECKS_DEAD_LETTER, DEAD_LETTER, gradingJob, LATER, QUEUE, report, SIMILARITY, SIMILARITY_DEAD_LETTER, similarityJob } from './names.ts';

/** How often silent jobs are looked for; both intervals must have passed. */
const SUPERVISION = { superviseIntervalSeconds: 2, monitorIntervalSeconds: 2 } as const;

const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 } as const;

/** Of one person's submissions one is in hand at a time, so that fifty of them do not stand between others and their verdicts. */
const FAIR = { ...POLLING, groupConcurrency: 1 } as const;

/** A job in a grader's hands. */
type Job = {
  /** Closes the job inside the transaction that writes what came of it. */
  readonly close: (transaction: Prisma.TransactionClient) => Promise<void>;
};

export type GradingTask = Job & {
  readonly runId: string;
  /** The trace that it is a part of, or nothing. */
  readonly traceparent: string;
  /** Closes the job and asks for the same run again, in the queue of those that others may pass; in the caller's transaction. */
  readonly postpone: (transaction: Prisma.TransactionClient, runId: string) => Promise<void>;
};
export type CheckTask = Job & { readonly checkId: string };
export type SimilarityTask = Job & { readonly reportId: string };

type Handlers = {
  /** Grades; a rejection means that the machinery failed, and the job is tried again. */
  readonly grade: (task: GradingTask) => Promise<void>;
  /** The same for a run that was postponed. */
  readonly gradeLater: (task: GradingTask) => Promise<void>;
  /** The same for a run that nobody waits for. */
  readonly gradeBulk: (task: GradingTask) => Promise<void>;
  /** Called once for a run that failed on every try. */
  readonly giveUp: (task: GradingTask) => Promise<void>;
  /** The same for checks of exercises. */
  readonly check: (task: CheckTask) => Promise<void>;
  readonly giveUpCheck: (task: CheckTask) => Promise<void>;
  /** And for comparisons of submissions. */
  readonly compare: (task: SimilarityTask) => Promise<void>;
  readonly giveUpCompare: (task: SimilarityTask) => Promise<void>;
};

/** How many submissions, postponed ones, and ones that nobody waits for a process has in hand at a time. */
type Counts = { readonly first: number; readonly later: number; readonly bulk: number };

/**
 * Takes jobs until stopped.
 * @param counts of submissions; a check goes on beside them
 * @returns stops taking jobs and waits for those in hand
 */
export async function takeJobs(connectionString: string, counts: Counts, handlers: Handlers): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString, schedule: false, useListenNotify: true, migrate: false, ...SUPERVISION, max: counts.first + 4 });
  boss.on('error', report);
  await boss.start();
  const grading = (handle: Handlers['grade']) => (data: unknown, job: Job) => {
    const ticket = gradingJob.parse(data);
    return handle({ runId: ticket.runId, traceparent: ticket.traceparent, ...job, postpone: postponing(boss, job, ticket) });
  };
  const checking = (handle: Handlers['check']) => (data: unknown, job: Job) => handle({ ...checkJob.parse(data), ...job });
  const comparing = (handle: Handlers['compare']) => (data: unknown, job: Job) => handle({ ...similarityJob.parse(data), ...job });
  for (let worker = 0; worker < counts.first; worker += 1) await addWorker(boss, { queue: QUEUE, options: FAIR, handle: grading(handlers.grade) });
  for (let worker = 0; worker < counts.later; worker += 1) await addWorker(boss, { queue: LATER, options: FAIR, handle: grading(handlers.gradeLater) });
  for (let worker = 0; worker < counts.bulk; worker += 1) await addWorker(boss, { queue: BULK, options: POLLING, handle: grading(handlers.gradeBulk) });
  await addWorker(boss, { queue: DEAD_LETTER, options: POLLING, handle: grading(handlers.giveUp) });
  await addWorker(boss, { queue: CHECKS, options: POLLING, handle: checking(handlers.check) });
  await addWorker(boss, { queue: CHECKS_DEAD_LETTER, options: POLLING, handle: checking(handlers.giveUpCheck) });
  await addWorker(boss, { queue: SIMILARITY, options: POLLING, handle: comparing(handlers.compare) });
  await addWorker(boss, { queue: SIMILARITY_DEAD_LETTER, options: POLLING, handle: comparing(handlers.giveUpCompare) });
  return () => boss.stop({ graceful: true, timeout: 30_000 });
}

const postponing =
  (boss: PgBoss, job: Job, { courseId, userId, traceparent }: z.infer<typeof gradingJob>): GradingTask['postpone'] =>
  async (transaction, runId) => {
    await job.close(transaction);
    const group = userId === '' ? {} : { group: { id: userId } };
    await boss.send(LATER, { runId, courseId, userId, traceparent }, { db: fromPrisma(transaction), singletonKey: runId, ...group });
  };

type Worker = { readonly queue: string; readonly options: WorkOptions; readonly handle: (data: unknown, job: Job) => Promise<void> };

/**
 * A worker fetches one job per polling interval, so a backlog would drain at one job per interval;
 * it therefore wakes itself after every job.
 */
async function addWorker(boss: PgBoss, { queue, options, handle }: Worker): Promise<void> {
  let workerId = '';
  workerId = await boss.work(queue, options, async (jobs) => {
    try {
      for (const { id, data } of jobs) {
        const close = async (transaction: Prisma.TransactionClient) => {
          await boss.complete(queue, id, null, { db: fromPrisma(transaction) });
        };
        await handle(data, { close });
      }
    } finally {
      boss.notifyWorker(workerId);
    }
  });
}
