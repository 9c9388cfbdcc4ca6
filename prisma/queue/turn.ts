import type { Prisma } from '../client.ts';

/** How a queue stands for one course at a moment. */
type Line = {
  /** The turn of the job that is next; null when nothing waits. */
  readonly now: number | null;
  /** The turn of the course's last job in line; null when it has none. */
  readonly last: number | null;
};

/**
 * The turn in which a course's next job comes: one after its own last, and never one that is over. Courses therefore
 * take turns however many jobs each has in line, and a course that was quiet has saved up nothing (start-time fair
 * queueing: Goyal, Vin and Cheng, SIGCOMM 1996, every job taken as equally long).
 */
export const nextTurn = ({ now, last }: Line): number => (last === null ? (now ?? 0) : Math.max(last + 1, now ?? 0));

/** The same, of a queue as it is. Turns are kept as pg-boss's priorities, negated: the earliest turn is the highest. */
export async function readNextTurn(transaction: Prisma.TransactionClient, queue: string, courseId: string): Promise<number> {
  const [line] = await transaction.$queryRaw<Line[]>`
    SELECT min(-priority) AS now, max(-priority) FILTER (WHERE data->>'courseId' = ${courseId}) AS last
    FROM pgboss.job WHERE name = ${queue} AND state < 'active'`;
  return nextTurn(line ?? { now: null, last: null });
}
