import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The first and the eighth line of `postmaster.pid`, which the server writes while it holds a cluster. */
export type LockFile = { readonly pid: number; readonly ready: boolean };

const fileIn = (cluster: string): string => join(cluster, 'postmaster.pid');

export async function readLockFile(cluster: string): Promise<LockFile | null> {
  const text = await readFile(fileIn(cluster), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
}

/** A server that still runs is safe from this: its shared memory keeps a second one away from the cluster. */
export const removeLockFile = (cluster: string): Promise<void> => rm(fileIn(cluster), { force: true });

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // Gone, or another user's and so not ours.
  }
}
