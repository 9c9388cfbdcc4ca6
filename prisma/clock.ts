import type { Prisma } from './client.ts';

/**
 * The time by the database's clock. Everything that is compared with something another machine wrote is taken from it,
 * so a machine whose clock is wrong or jumps changes no order, no waiting time and no deadline.
 */
export async function databaseNow(transaction: Pick<Prisma.TransactionClient, '$queryRaw'>): Promise<Date> {
  const [row] = await transaction.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  if (!row) throw new Error('the database did not tell the time');
  return row.now;
}
