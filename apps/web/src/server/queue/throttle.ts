import type { Prisma } from '@nabla/db';
import { TRPCError } from '@trpc/server';

/** So many submissions a person may hand in within a minute: more than anybody who reads the results needs. */
const PER_MINUTE = 20;

/** So many may wait; what comes then is refused at the door, before it is accepted, and never afterwards. */
const LONGEST_LINE = 10_000;

/** How long somebody who was refused because the line is too long should leave it alone. */
const PAUSE_SECONDS = 60;

/** Why a submission was not taken in: nothing is wrong with it, and it may come again after a while. */
class ComeBack extends Error {
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** @throws TRPCError TOO_MANY_REQUESTS, caused by a {@link ComeBack}, when a person or everybody together hands in too fast */
export async function requireRoom(transaction: Prisma.TransactionClient, userId: string): Promise<void> {
  const [row] = await transaction.$queryRaw<{ waiting: number; secondsLeft: number | null }[]>`
    SELECT
      (SELECT count(*)::int FROM pgboss.job WHERE name = 'grade' AND state < 'active') AS waiting,
      (SELECT 60 - EXTRACT(epoch FROM timezone('utc', clock_timestamp()) - "submittedAt")::float FROM submission
        WHERE "userId" = ${userId} AND "submittedAt" > timezone('utc', clock_timestamp()) - interval '1 minute'
        ORDER BY "submittedAt" DESC OFFSET ${PER_MINUTE - 1} LIMIT 1) AS "secondsLeft"`;
  if (row && row.secondsLeft !== null) refuse(`You submitted ${PER_MINUTE} times within a minute.`, Math.max(1, Math.ceil(row.secondsLeft)));
  if (row && row.waiting >= LONGEST_LINE) refuse('Too many submissions wait to be graded.', PAUSE_SECONDS);
}

function refuse(reason: string, seconds: number): never {
  const message = `${reason} Your code was not submitted; try again in ${seconds} s.`;
  throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message, cause: new ComeBack(message, seconds) });
}
