import { fromPrisma, PgBoss } from 'pg-boss';
import type { Prisma } from '../client.ts';
import { BULK, CHECKS, QUEUE, report, SIMILARITY, type Ticket } from './names.ts';
import { readNextTurn } from './turn.ts';

/** The sending side of all queues: no maintenance, no changes to the tables. */
export class GradingQueue {
  readonly #boss: PgBoss;
  readonly #traceparent: () => string;

  /** @param traceparent the trace that a job is a part of, asked when it is sent */
  constructor(connectionString: string, traceparent: () => string = () => '') {
    this.#traceparent = traceparent;
    this.#boss = new PgBoss({ connectionString, supervise: false, schedule: false, migrate: false, max: 2, registerInstance: false });
    this.#boss.on('error', report);
  }

  /** Queues a run that somebody waits for, inside the caller's transaction: neither a run without a job nor a job without a run ever exists. */
  async enqueue(ticket: Ticket, transaction: Prisma.TransactionClient): Promise<void> {
    await this.#ready();
    const turn = await readNextTurn(transaction, QUEUE, ticket.courseId);
    const id = await this.#boss.send(QUEUE, { ...ticket, traceparent: this.#traceparent() }, { db: fromPrisma(transaction), singletonKey: ticket.runId, ...shareOf(ticket, turn) });
    if (id === null) throw new Error(`the queue refused grading run ${ticket.runId}`);
  }

  /** Queues runs of one course that nobody waits for, such as those of a regrade, on the same terms. They yield to everything else. */
  async enqueueBulk(tickets: readonly Ticket[], transaction: Prisma.TransactionClient): Promise<void> {
    const [first] = tickets;
    if (!first) return;
    await this.#ready();
    const turn = await readNextTurn(transaction, BULK, first.courseId);
    const jobs = tickets.map((ticket, place) => ({ data: { ...ticket, traceparent: this.#traceparent() }, singletonKey: ticket.runId, ...shareOf(ticket, turn + place) }));
    await this.#boss.insert(BULK, jobs, { db: fromPrisma(transaction) });
  }

  /** Queues the check of an exercise, on the same terms. */
  async enqueueCheck(checkId: string, transaction: Prisma.TransactionClient): Promise<void> {
    await this.#ready();
    const id = await this.#boss.send(CHECKS, { checkId }, { db: fromPrisma(transaction) });
    if (id === null) throw new Error(`the queue refused check ${checkId}`);
  }

  /** Queues a comparison of submissions, on the same terms. */
  async enqueueSimilarity(reportId: string, transaction: Prisma.TransactionClient): Promise<void> {
    await this.#ready();
    const id = await this.#boss.send(SIMILARITY, { reportId }, { db: fromPrisma(transaction) });
    if (id === null) throw new Error(`the queue refused similarity report ${reportId}`);
  }

  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 2_000 });
  }

  /** Opened with the first job. Where the database was away then, the next job tries again. */
  async #ready(): Promise<void> {
    await this.#boss.start();
  }
}

/** Courses take turns; of one person's jobs only so many are in hand at a time, see `take.ts`. */
const shareOf = ({ userId }: Ticket, turn: number) => ({ priority: -turn, ...(userId === '' ? {} : { group: { id: userId } }) });
