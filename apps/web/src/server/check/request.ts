import type { Prisma, PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import type { GradingQueue } from '@nabla/db/queue';

type Desk = { readonly db: PrismaClient; readonly queue: GradingQueue };

/** Asks the grader to check exercises; one that waits for its check already is not asked for twice. */
export function requestChecks({ db, queue }: Desk, exerciseIds: readonly string[]): Promise<void> {
  return db.$transaction(async (transaction) => {
    const open = await transaction.exerciseCheck.findMany({
      where: { exerciseId: { in: [...exerciseIds] }, finishedAt: null },
      select: { exerciseId: true },
    });
    const asked = new Set(open.map(({ exerciseId }) => exerciseId));
    for (const exerciseId of exerciseIds) if (!asked.has(exerciseId)) await ask(transaction, queue, exerciseId);
  });
}

/** The check, its job and the news, all or nothing. */
async function ask(transaction: Prisma.TransactionClient, queue: GradingQueue, exerciseId: string): Promise<void> {
  const { id } = await transaction.exerciseCheck.create({ data: { exerciseId }, select: { id: true } });
  await queue.enqueueCheck(id, transaction);
  await announce(transaction, { exerciseId });
}
