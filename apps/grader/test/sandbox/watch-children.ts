import { readdirSync, readFileSync } from 'node:fs';
import { residentBytes } from '../../src/sandbox/process-stat.ts';

/** The most memory that any child of this process was seen to hold. */
export type MemoryWatch = Disposable & { readonly peakBytes: number };

/** Looks every 20 ms; on a system without /proc it sees nothing. */
export function watchChildren(): MemoryWatch {
  const watch = { peakBytes: 0 };
  const timer = setInterval(() => {
    for (const pid of children()) watch.peakBytes = Math.max(watch.peakBytes, residentBytes(pid) ?? 0);
  }, 20);
  return {
    get peakBytes() {
      return watch.peakBytes;
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

/** The processes that this one has started and that are still there. */
export function children(): readonly number[] {
  const tasks = `/proc/${process.pid}/task`;
  try {
    return readdirSync(tasks).flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
  } catch {
    // Not Linux.
    return [];
  }
}
