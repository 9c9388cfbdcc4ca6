import type { Prisma, PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import type { CheckTask } from '@nabla/db/queue';
import type { CheckReport } from '../gate/check-exercise.ts';
import { toCheckJson } from '../gate/check-text.ts';
import type { Finding } from '../gate/findings.ts';
import { toJson } from '../record.ts';
import { GRADER_VERSION } from '../version.ts';

/** A check that this grader has begun. */
export type StartedCheck = Prisma.ExerciseCheckGetPayload<{ select: typeof CHECK }>;

const CHECK = { id: true, exerciseId: true } as const satisfies Prisma.ExerciseCheckSelect;

/**
 * Begins the check that a job asks for; again, when a grader stopped in the middle of it.
 * @returns null when it is finished already
 */
export function startCheck(db: PrismaClient, id: string): Promise<StartedCheck | null> {
  return db.$transaction(async (transaction) => {
    const data = { startedAt: new Date(), graderVersion: GRADER_VERSION };
    const [check] = await transaction.exerciseCheck.updateManyAndReturn({ where: { id, finishedAt: null }, data, select: CHECK });
    if (!check) return null;
    await announce(transaction, { exerciseId: check.exerciseId });
    return check;
  });
}

/** Writes what the gate found, in place of what it found of this version before. */
export function recordCheck(db: PrismaClient, task: CheckTask, report: CheckReport): Promise<void> {
  const { exerciseHash: hash, passed, findings, cases, matrix, mutants, timeMs } = toCheckJson(report);
  return finish(db, task, {
    hash,
    passed,
    timeMs,
    findings: findings.map(toJson),
    matrix: toJson({ cases, rows: matrix }),
    mutants: toJson(mutants),
  });
}

/** Writes why an exercise could not be checked: something in its folder is broken. */
export const recordBroken = (db: PrismaClient, task: CheckTask, finding: Finding): Promise<void> =>
  finish(db, task, { passed: false, findings: [toJson(finding)] });

/** Ends a check that failed on every try through no fault of the exercise. */
export const recordCheckFault = (db: PrismaClient, task: CheckTask): Promise<void> => finish(db, task, {});

function finish(db: PrismaClient, { checkId: id, close }: CheckTask, data: Prisma.ExerciseCheckUpdateManyMutationInput): Promise<void> {
  return db.$transaction(async (transaction) => {
    const [done] = await transaction.exerciseCheck.updateManyAndReturn({
      where: { id, finishedAt: null },
      data: { ...data, finishedAt: new Date() },
      select: { exerciseId: true, hash: true },
    });
    await close(transaction);
    if (!done) return;
    await forget(transaction, { ...done, id });
    await announce(transaction, { exerciseId: done.exerciseId });
  });
}

/** Earlier checks of the same version have had their say; so have those that could not look at any version. */
async function forget(transaction: Prisma.TransactionClient, { exerciseId, hash, id }: { readonly exerciseId: string; readonly hash: string | null; readonly id: string }): Promise<void> {
  await transaction.exerciseCheck.deleteMany({
    where: { exerciseId, id: { not: id }, finishedAt: { not: null }, OR: [{ hash }, { hash: null }] },
  });
}
