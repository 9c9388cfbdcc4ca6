import { hostname } from 'node:os';
import type { PrismaClient } from '@nabla/db';
import type { JailReport } from '../sandbox/jail/jail-report.ts';
import { toJson } from '../record.ts';
import { GRADER_VERSION } from '../version.ts';

/** Staff take a grader for gone when it was silent for three of these. */
const BEAT_MS = 5_000;

/** Rows of graders that are gone for so long say nothing any more. */
const KEPT_DAYS = 1;

type Facts = { readonly concurrency: number; readonly jail: JailReport };

/**
 * Tells staff that this grader is there, what it is and what holds student code in it, until it is disposed of.
 * Grading does not depend on it: where the database is away, the next beat tries again.
 */
export async function announcePresence(db: PrismaClient, { concurrency, jail }: Facts): Promise<AsyncDisposable> {
  const data = { host: hostname(), pid: process.pid, version: GRADER_VERSION, concurrency, jail: toJson(jail) };
  const { id } = await db.grader.create({ data, select: { id: true } });
  const beat = setInterval(() => void sayAlive(db, id), BEAT_MS);
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(beat);
      await db.$executeRaw`UPDATE grader SET "stoppedAt" = timezone('utc', clock_timestamp()) WHERE id = ${id}`.catch(ignore);
    },
  };
}

async function sayAlive(db: PrismaClient, id: string): Promise<void> {
  await db.$executeRaw`UPDATE grader SET "seenAt" = timezone('utc', clock_timestamp()) WHERE id = ${id}`.catch(ignore);
  await db.$executeRaw`DELETE FROM grader WHERE "seenAt" < timezone('utc', clock_timestamp()) - make_interval(days => ${KEPT_DAYS})`.catch(ignore);
}

const ignore = (): void => {};
