import { fromPrisma, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Prisma } from './client.ts';

/** What a grading job says: the run to carry out. Everything else is read from the database. */
const gradingJob = z.object({ runId: z.string() });

/** The queue of submissions that a person waits for. */
const QUEUE = 'grade';

/** Where a job goes that failed on every try, so that its run can be marked as not graded. */
const DEAD_LETTER = 'grade_dead_letter';

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
  await boss.createQueue(QUEUE, {
    notify: true,
    deadLetter: DEAD_LETTER,
    retryLimit: 4,
    retryDelay: 1,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: 600,
  });
  await boss.stop({ graceful: true, timeout: 2_000 });
}

/** The sending side, for web processes: no maintenance, no changes to the tables. */
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

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 2_000 });
  }
}

/** A job in a grader's hands. */
export type GradingTask = {
  readonly runId: string;
  /** Closes the job inside the transaction that writes the verdict. */
  readonly close: (transaction: Prisma.TransactionClient) => Promise<void>;
};

type Handlers = {
  /** Grades; a rejection means that the machinery failed, and the job is tried again. */
  readonly grade: (task: GradingTask) => Promise<void>;
  /** Called once for a run that failed on every try. */
  readonly giveUp: (task: GradingTask) => Promise<void>;
};

/**
 * Takes grading jobs until stopped.
 * @param concurrency how many jobs this process works on at a time
 * @returns stops taking jobs and waits for those in hand
 */
export async function takeJobs(connectionString: string, concurrency: number, handlers: Handlers): Promise<() => Promise<void>> {
  const boss = new PgBoss({ connectionString, schedule: false, useListenNotify: true, ...SUPERVISION, max: concurrency + 3 });
  boss.on('error', report);
  await boss.start();
  for (let worker = 0; worker < concurrency; worker += 1) await addWorker(boss, QUEUE, handlers.grade);
  await addWorker(boss, DEAD_LETTER, handlers.giveUp);
  return () => boss.stop({ graceful: true, timeout: 30_000 });
}

/**
 * A worker fetches one job per polling interval, so a backlog would drain at one job per interval;
 * it therefore wakes itself after every job.
 */
async function addWorker(boss: PgBoss, queue: string, handle: (task: GradingTask) => Promise<void>): Promise<void> {
  let workerId = '';
  workerId = await boss.work(queue, POLLING, async (jobs) => {
    try {
      for (const job of jobs) {
        const close = async (transaction: Prisma.TransactionClient) => {
          await boss.complete(queue, job.id, null, { db: fromPrisma(transaction) });
        };
        await handle({ runId: gradingJob.parse(job.data).runId, close });
      }
    } finally {
      boss.notifyWorker(workerId);
    }
  });
}

const report = (error: Error): void => console.error(`queue: ${error.message}`);
