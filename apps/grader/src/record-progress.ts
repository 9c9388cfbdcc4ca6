import type { Progress } from '@nabla/exercise-kit';
import type { PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import { toJson, type StartedRun } from './record.ts';

/** Writes how far the training of a run is, and tells whoever watches. Only the last of several is of interest. */
export async function recordProgress(db: PrismaClient, run: StartedRun, progress: readonly Progress[]): Promise<void> {
  const last = progress.at(-1);
  if (!last) return;
  await db.$transaction(async (transaction) => {
    const { count } = await transaction.gradingRun.updateMany({ where: { id: run.id, finishedAt: null, abandonedAt: null }, data: { progress: toJson(last) } });
    if (count > 0) await announce(transaction, { submissionId: run.submission.id });
  });
}
