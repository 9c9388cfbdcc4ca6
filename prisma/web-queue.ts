import { fromPrisma, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Prisma } from './client.ts';

/** What web processes do beside answering pages, and what each job says. Everything else is read from the database. */
const JOBS = {
  /** Send one e-mail. */
  mail: z.object({ mailId: z.string() }),
  /** Tell an LMS a person's present score. */
  lti_score: z.object({ scoreId: z.string() }),
  /** Tell people what is due soon. */
  due_soon: z.object({}),
} as const;

export type WebJob = keyof typeof JOBS;
type JobData<Name extends WebJob> = z.infer<(typeof JOBS)[Name]>;

export const WEB_JOBS = ['mail', 'lti_score', 'due_soon'] as const satisfies readonly WebJob[];

/** Where a job goes that failed on every try, until a person has it tried again. */
const deadLetterOf = (name: WebJob): string => `${name}_dead_letter`;

/** How long whoever is not there is waited for: twenty seconds first, then twice as long each time up to an hour; thirty tries take a day. */
const PATIENCE = { retryLimit: 30, retryDelay: 20, retryDelayMax: 3_600 };

const KEPT_SECONDS = 90 * 86_400;

/** Installs the queues of web processes; part of every migration, after pg-boss's own tables. Running it again changes nothing. */
export async function prepareWebQueue(connectionString: string, patience = PATIENCE): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 1 });
  boss.on('error', report);
  await boss.start();
  for (const name of WEB_JOBS) {
    await boss.createQueue(deadLetterOf(name), { retentionSeconds: KEPT_SECONDS });
    const terms = { ...patience, retryBackoff: true, notify: true, deadLetter: deadLetterOf(name), heartbeatSeconds: 10, expireInSeconds: 120 };
    // Of jobs with the same key one is in hand at a time, however many web processes there are.
    await boss.createQueue(name, { ...terms, policy: 'singleton' });
    await boss.updateQueue(name, terms);
  }
  await boss.schedule('due_soon', '*/10 * * * *', {}, { singletonKey: 'due_soon' });
  await boss.stop({ graceful: true, timeout: 2_000 });
}

/** What a handler says of its job, when it did not throw: an error means that it is tried again. */
export type JobEnd = { readonly ended: 'done' } | { readonly ended: 'pointless'; readonly reason: string };

export type WebHandlers = { readonly [Name in WebJob]: (data: JobData<Name>) => Promise<JobEnd> };

/** A job that failed on every try. */
type FailedJob = { readonly id: string; readonly name: WebJob; readonly data: unknown; readonly queuedAt: Date; readonly failedAt: Date; readonly reason: string };

/** One process's end of the queues: it sends, and works once it is given handlers. */
export class WebQueue {
  readonly #boss: PgBoss;
  #started: Promise<unknown> | undefined;

  constructor(connectionString: string) {
    this.#boss = new PgBoss({ connectionString, migrate: false, useListenNotify: true, superviseIntervalSeconds: 5, monitorIntervalSeconds: 5, max: 4 });
    this.#boss.on('error', report);
  }

  /** Queues a job inside the caller's transaction. Of jobs with one key, one is carried out at a time. */
  async enqueue<Name extends WebJob>(name: Name, job: { readonly data: JobData<Name>; readonly key: string }, transaction: Prisma.TransactionClient): Promise<void> {
    await this.#start();
    const id = await this.#boss.send(name, job.data, { singletonKey: job.key, db: fromPrisma(transaction) });
    if (id === null) throw new Error(`the queue refused a job of ${name}`);
  }

  /** Takes jobs until the queue is stopped, several at a time of those that wait for somebody else's server. */
  async work(handlers: WebHandlers): Promise<void> {
    await this.#start();
    await this.#work('due_soon', 1, (data) => handlers.due_soon(JOBS.due_soon.parse(data)));
    await this.#work('mail', 2, (data) => handlers.mail(JOBS.mail.parse(data)));
    await this.#work('lti_score', 4, (data) => handlers.lti_score(JOBS.lti_score.parse(data)));
  }

  /** Every job that was given up, the latest first. */
  async failed(): Promise<readonly FailedJob[]> {
    await this.#start();
    const found = await Promise.all(WEB_JOBS.map(async (name) => (await this.#boss.findJobs(deadLetterOf(name), { limit: 200 })).map((job) => toFailed(name, job))));
    return found.flat().toSorted((a, b) => b.failedAt.getTime() - a.failedAt.getTime());
  }

  /** Has a job that was given up tried again. @returns whether there was such a job */
  async tryAgain({ name, id }: { readonly name: WebJob; readonly id: string }): Promise<boolean> {
    await this.#start();
    return (await this.#boss.redrive(deadLetterOf(name), { ids: [id] })) === 1;
  }

  /** Takes no more jobs and waits for those in hand. */
  async stop(): Promise<void> {
    if (this.#started === undefined) return;
    await this.#started;
    await this.#boss.stop({ graceful: true, timeout: 8_000 });
  }

  /** With the first use; a database that is away then is asked again with the next. */
  #start(): Promise<unknown> {
    return (this.#started ??= this.#boss.start().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    }));
  }

  async #work(name: WebJob, workers: number, handle: (data: unknown) => Promise<JobEnd>): Promise<void> {
    for (let worker = 0; worker < workers; worker += 1) await this.#addWorker(name, handle);
  }

  /** A worker fetches one job per polling interval; it therefore wakes itself after every job. */
  async #addWorker(name: WebJob, handle: (data: unknown) => Promise<JobEnd>): Promise<void> {
    let workerId = '';
    workerId = await this.#boss.work(name, { perJobResults: true, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 }, async (jobs) => {
      try {
        return await Promise.all(jobs.map(async ({ id, data }) => ({ id, ...toResult(await handle(data)) })));
      } finally {
        this.#boss.notifyWorker(workerId);
      }
    });
  }
}

const toResult = (end: JobEnd) => (end.ended === 'done' ? { status: 'completed' as const } : { status: 'deadletter' as const, output: { message: end.reason } });

type DeadJob = { readonly id: string; readonly data: unknown; readonly createdOn: Date; readonly sourceCreatedOn: Date | null; readonly sourceOutput: unknown };

const toFailed = (name: WebJob, { id, data, createdOn, sourceCreatedOn, sourceOutput }: DeadJob): FailedJob => ({
  id,
  name,
  data,
  queuedAt: sourceCreatedOn ?? createdOn,
  failedAt: createdOn,
  reason: errorOutput.safeParse(sourceOutput).data?.message ?? '',
});

const errorOutput = z.object({ message: z.string() });

const report = (error: Error): void => console.error(`web queue: ${error.message}`);
