import { readFileSync } from 'node:fs';
import { residentBytes } from '../sandbox/process-stat.ts';

/** The memory that a process and all that it has started hold, in bytes; 0 where the system does not tell. */
export const treeBytes = (pid: number): number =>
  (residentBytes(pid) ?? 0) + childrenOf(pid).reduce((sum, child) => sum + treeBytes(child), 0);

/** The processes that this one has started on its main thread, as Node does, and that are still there. */
function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    // Not Linux, or no such process any more.
    return [];
  }
}

/** SIGKILL for a process that leads a group, and for all of the group. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}
