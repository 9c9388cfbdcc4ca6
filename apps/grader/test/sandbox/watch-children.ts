import { readdirSync, readFileSync } from 'node:fs';
import { residentBytes } from '../../src/sandbox/process-stat.ts';

/** The most memory that any process below this one was seen to hold. */
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

/** The processes that this one has started, those that they have started, and so on, as far as they are still there. */
export function children(pid = process.pid): readonly number[] {
  const tasks = `/proc/${pid}/task`;
  try {
    const own = readdirSync(tasks).flatMap((task) => readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
    return own.flatMap((child) => [child, ...children(child)]);
  } catch {
    // Not Linux, or no such process any more.
    return [];
  }
}
