import type { PrismaClient } from '@nabla/db';
import { announce } from '@nabla/db/announce';
import { publish } from '@nabla/db/publish';
import type { LoadedExercise } from '../authoring/load-exercise.ts';
import { toJson } from '../record.ts';
import { GRADER_VERSION } from '../version.ts';
import type { News } from './shelf.ts';

/** Publishes an exercise that was saved; every course moves to it, since there is no folder any more that has the version before. */
export function recordSaved(db: PrismaClient, { id, module, hash, statement, exercise }: LoadedExercise): Promise<void> {
  return db.$transaction(async (transaction) => {
    await publish([{ id, module, hash, title: statement.en.title, points: exercise.points }], transaction);
    await transaction.assignmentExercise.updateMany({ where: { exerciseId: id }, data: { exerciseHash: hash } });
    // What was said of the folder while it could not be read is over.
    await transaction.exerciseCheck.deleteMany({ where: { exerciseId: id, hash: null, finishedAt: { not: null } } });
    await announce(transaction, { exerciseId: id });
  });
}

/** Writes what is wrong with a folder that was saved and cannot be read, as a check that nobody had to ask for. */
export function recordUnreadable(db: PrismaClient, { id, module, finding }: News['broken'][number]): Promise<void> {
  return db.$transaction(async (transaction) => {
    await transaction.exercise.upsert({ where: { id }, create: { id, module }, update: {} });
    await transaction.exerciseCheck.deleteMany({ where: { exerciseId: id, hash: null, finishedAt: { not: null } } });
    await transaction.exerciseCheck.create({
      data: { exerciseId: id, finishedAt: new Date(), graderVersion: GRADER_VERSION, passed: false, findings: [toJson(finding)] },
    });
    await announce(transaction, { exerciseId: id });
  });
}
