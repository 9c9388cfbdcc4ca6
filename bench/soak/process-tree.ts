import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** Open file descriptors of this process; null where there is no /proc. Reading the folder takes one, which is not counted. */
export async function countDescriptors(): Promise<number | null> {
  return existsSync('/proc/self/fd') ? (await readdir('/proc/self/fd')).length - 1 : null;
}

/** Processes that descend from one, those included that have ended and that nobody has asked about. Null where there is no /proc. */
export async function countDescendants(pid: number): Promise<number | null> {
  if (!existsSync('/proc/self/stat')) return null;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(Number);
  const children = Map.groupBy(await Promise.all(pids.map(readParent)), ({ parent }) => parent);
  const countBelow = (parent: number): number => (children.get(parent) ?? []).reduce((sum, child) => sum + 1 + countBelow(child.pid), 0);
  return countBelow(pid);
}

/** The name of the program stands in parentheses and may hold any character; state and parent follow it. */
async function readParent(pid: number): Promise<{ readonly pid: number; readonly parent: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''); // It has ended since.
  return { pid, parent: Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2] ?? 0) };
}
