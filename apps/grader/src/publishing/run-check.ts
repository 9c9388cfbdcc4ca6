import type { PrismaClient } from '@nabla/db';
import type { CheckTask } from '@nabla/db/queue';
import type { Logger } from 'pino';
import { findExercise, hashFolder, type ExerciseFolder } from '../authoring/folders.ts';
import { checkExercise, type CheckReport } from '../gate/check-exercise.ts';
import { mayBePublished } from '../gate/findings.ts';
import type { Pool } from '../sandbox/pool.ts';
import { brokenBy } from '../gate/broken.ts';
import { recordBroken, recordCheck, recordCheckFault, startCheck } from './record-check.ts';

type Desk = { readonly db: PrismaClient; readonly pool: Pool; readonly log: Logger };

/** Takes a job of the queue of checks: the gate looks at the exercise as its folder is now. */
export async function runCheck({ db, pool, log }: Desk, task: CheckTask): Promise<void> {
  const check = await startCheck(db, task.checkId);
  if (check === null) return;
  const folder = await findExercise(check.exerciseId);
  const proof = await prove(folder, pool);
  if (proof.kind === 'checked') {
    await recordCheck(db, task, proof.report);
    log.info({ exercise: folder.id, passed: mayBePublished(proof.report.findings), timeMs: Math.round(proof.report.timeMs) }, 'checked');
  } else {
    await recordBroken(db, task, brokenBy(proof.error, folder.path));
    log.warn({ exercise: folder.id, err: proof.error }, 'the exercise could not be checked');
  }
}

export async function giveUpCheck({ db, log }: Desk, task: CheckTask): Promise<void> {
  await recordCheckFault(db, task);
  log.error({ check: task.checkId }, 'gave up: the exercise is not checked');
}

type Proof = { readonly kind: 'checked'; readonly report: CheckReport } | { readonly kind: 'broken'; readonly error: unknown };

/** Behind all submissions, which people wait for. */
async function prove(folder: ExerciseFolder, pool: Pool): Promise<Proof> {
  const behind: Pool = { ...pool, open: (submission) => pool.open({ ...submission, lane: 'waiting' }) };
  try {
    return { kind: 'checked', report: await checkAtRest(folder, behind) };
  } catch (error) {
    // Whatever stops the gate is most likely a mistake in the folder, and its author can read the message.
    return { kind: 'broken', error };
  }
}

/** A check reads files until its end: when one was saved meanwhile, it has seen two versions and must begin anew. */
async function checkAtRest(folder: ExerciseFolder, pool: Pool): Promise<CheckReport> {
  const report = await checkExercise(folder, pool);
  return (await hashFolder(folder.path)) === report.exercise.hash ? report : checkAtRest(folder, pool);
}
