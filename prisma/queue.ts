import { fromPrisma, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Prisma } from './client.ts';

/** What a grading job says: the run to carry out. Everything else is read from the database. */
const gradingJob = z.object({ runId: z.string() });

/** What a job of the other queue says: the check of an exercise to carry out. */
const checkJob = z.object({ checkId: z.string() });

/** The queue of submissions that a person waits for. */
const QUEUE = 'grade';

/** The queue of those that took longer than a turn while others waited. */
const LATER = 'grade_later';

/** Where a job goes that failed on every try, so that its run can be marked as not graded. */
const DEAD_LETTER = 'grade_dead_letter';

/** The queue of exercises that staff want checked, and where those go that failed on every try. */
const CHECKS = 'check';
const CHECKS_DEAD_LETTER = 'check_dead_letter';

/** How long a grader may be silent before another takes its job over. pg-boss allows no less than 10 s. */
const HEARTBEAT_SECONDS = 10;

/** How often silent jobs are looked for; both intervals must have passed. */
const SUPERVISION = { superviseIntervalSeconds: 2, monitorIntervalSeconds: 2 } as const;

const POLLING = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 } as const;

/** Installs pg-boss's tables and the queues; part of every migration. Running it again changes nothing. */
export async function prepareQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 1 });
  boss.on('error', report);
  await boss.start();
  await boss.createQueue(DEAD_LETTER, { notify: true, retryLimit: 20, retryBackoff: true });
  for (const queue of [QUEUE, LATER]) {
    await boss.createQueue(queue, {
      notify: true,
      deadLetter: DEAD_LETTER,
      retryLimit: 4,
      retryDelay: 1,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 600,
    });
  }
  await boss.createQueue(CHECKS_DEAD_LETTER, { notify: true, retryLimit: 20, retryBackoff: true });
  await boss.createQueue(CHECKS, {
    notify: true,
    // One check at a time, however many graders there are: submissions come first.
    policy: 'singleton',
    deadLetter: CHECKS_DEAD_LETTER,
    retryLimit: 1,
    retryDelay: 1,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: 1_800,
  });
  await boss.stop({ graceful: true, timeout: 2_000 });
}

/** The sending side of both queues, for web processes: no maintenance, no changes to the tables. */
export class GradingQueue {
  readonly #boss: PgBoss;
  readonly #started: Promise<unknown>;

  constructor(connectionString: string) {
    this.#boss = new PgBoss({ connectionString, supervise: false, schedule: false, migrate: false, max: 2, registerInstance: false });
    this.#boss.on('error', report);
    this.#started = this.#boss.start();
  }

  /** Queues a run inside the caller's transaction, so that neither a run without a job nor a job without a run ever exists. */
  async enqueue(runId: string, transaction: Prisma.TransactionClient): Promise<void> {
    await this.#started;
    const id = await this.#boss.send(QUEUE, { runId }, { db: fromPrisma(transaction), singletonKey: runId });
    if (id === null) throw new Error(`the queue refused grading run ${runId}`);
  }

  /** Queues the check of an exercise, on the same terms. */
  async enqueueCheck(checkId: string, transaction: Prisma.TransactionClient): Promise<void> {
    await this.#started;
    const id = await this.#boss.send(CHECKS, { checkId }, { db: fromPrisma(transaction) });
    if (id === null) throw new Error(`the queue refused check ${checkId}`);
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 2_000 });
  }
}

/** A job in a grader's hands. */
type Job = {
  /** Closes the job inside the transaction that writes what came of it. */
  readonly close: (transaction: Prisma.TransactionClient) => Promise<void>;
};

export type GradingTask = Job & {
  readonly runId: string;
  /** Closes the job and asks for the same run again, in the queue of those that others may pass; in the caller's transaction. */
  readonly postpone: (transaction: Prisma.TransactionClient, runId: string) => Promise<void>;
};
export type CheckTask = Job & { readonly checkId: string };

type Handlers = {
  /** Grades; a rejection means that the machinery failed, and the job is tried again. */
  readonly grade: (task: GradingTask) => Promise<void>;
  /** The same for a run that was postponed. */
  readonly gradeLater: (task: GradingTask) => Promise<void>;
  /** Called once for a run that failed on every try. */
  readonly giveUp: (task: GradingTask) => Promise<void>;
  /** The same for checks of exercises. */
  readonly check: (task: CheckTask) => Promise<void>;
  readonly giveUpCheck: (task: CheckTask) => Promise<void>;
};

/**
 * Takes jobs until stopped.
 * @param counts how many submissions, and how many postponed ones, this process has in hand at a time; a check goes on beside them
 * @returns stops taking jobs and waits for those in hand
 */
export async function takeJobs(connectionString: string, counts: Counts, handlers: Handlers): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString, schedule: false, useListenNotify: true, ...SUPERVISION, max: counts.first + 4 });
  boss.on('error', report);
  await boss.start();
  const grading = (handle: Handlers['grade']) => (data: unknown, job: Job) => handle({ ...gradingJob.parse(data), ...job, postpone: postponing(boss, job) });
  const checking = (handle: Handlers['check']) => (data: unknown, job: Job) => handle({ ...checkJob.parse(data), ...job });
  for (let worker = 0; worker < counts.first; worker += 1) await addWorker(boss, QUEUE, grading(handlers.grade));
  for (let worker = 0; worker < counts.later; worker += 1) await addWorker(boss, LATER, grading(handlers.gradeLater));
  await addWorker(boss, DEAD_LETTER, grading(handlers.giveUp));
  await addWorker(boss, CHECKS, checking(handlers.check));
  await addWorker(boss, CHECKS_DEAD_LETTER, checking(handlers.giveUpCheck));
  return () => boss.stop({ graceful: true, timeout: 30_000 });
}

type Counts = { readonly first: number; readonly later: number };

const postponing =
  (boss: PgBoss, job: Job): GradingTask['postpone'] =>
  async (transaction, runId) => {
    await job.close(transaction);
    await boss.send(LATER, { runId }, { db: fromPrisma(transaction) });
  };

/**
 * A worker fetches one job per polling interval, so a backlog would drain at one job per interval;
 * it therefore wakes itself after every job.
 */
async function addWorker(boss: PgBoss, queue: string, handle: (data: unknown, job: Job) => Promise<void>): Promise<void> {
  let workerId = '';
  workerId = await boss.work(queue, POLLING, async (jobs) => {
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

const report = (error: Error): void => console.error(`queue: ${error.message}`);
