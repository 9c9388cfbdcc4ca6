import type { Prisma, PrismaClient } from '@nabla/db';
import { checkJson } from './check-json.ts';

const CHECK = {
  hash: true,
  passed: true,
  finishedAt: true,
  timeMs: true,
  graderVersion: true,
  findings: true,
  matrix: true,
  mutants: true,
} as const satisfies Prisma.ExerciseCheckSelect;

/** An exercise in the version that the catalog has. */
export type Version = { readonly id: string; readonly hash: string };

/** Finished checks that say something of a version: of itself, or that its folder could not be read. */
export const checksOf = ({ id, hash }: Version) =>
  ({ exerciseId: id, finishedAt: { not: null }, OR: [{ hash }, { hash: null }] }) satisfies Prisma.ExerciseCheckWhereInput;

/** The latest finished check of a version, or null. */
export async function readCheck(db: PrismaClient, version: Version) {
  const found = await db.exerciseCheck.findFirst({ where: checksOf(version), orderBy: { requestedAt: 'desc' }, select: CHECK });
  if (found === null) return null;
  const { findings, matrix, mutants, ...facts } = found;
  return { ...facts, ...checkJson.parse({ findings, matrix, mutants }) };
}

/** Whether a check is asked for and not finished. */
export const isChecking = async (db: PrismaClient, exerciseId: string): Promise<boolean> =>
  (await db.exerciseCheck.count({ where: { exerciseId, finishedAt: null } })) > 0;
