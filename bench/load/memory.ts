import { readdir, readFile } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';
import type { Member } from '../stack/member.ts';

/** What processes held at a moment, with all that they started. */
export type MemorySample = { readonly seconds: number; readonly webMb: number; readonly graderMb: number };

const INTERVAL_MS = 1_000;

/** Pages of memory are of this size on the machines that have /proc. */
const PAGE_MB = 4_096 / 2 ** 20;

/** Takes a sample every second until it is disposed of. Without /proc there are none. */
export function watchMemory(webs: readonly Member[], graders: readonly Member[]): AsyncDisposable & { readonly samples: readonly MemorySample[] } {
  const samples: MemorySample[] = [];
  const stopping = new AbortController();
  const watching = watch({ webs, graders, samples }, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return {
    samples,
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await watching;
    },
  };
}

type Watched = { readonly webs: readonly Member[]; readonly graders: readonly Member[]; readonly samples: MemorySample[] };

async function watch({ webs, graders, samples }: Watched, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  for await (const _ of setInterval(INTERVAL_MS, null, { signal })) {
    const table = await readProcesses();
    const sum = (members: readonly Member[]): number => members.reduce((total, { pid }) => total + (pid === null ? 0 : residentMb(pid, table)), 0);
    samples.push({ seconds: (performance.now() - start) / 1_000, webMb: sum(webs), graderMb: sum(graders) });
  }
}

type Process = { readonly pid: number; readonly parent: number; readonly pages: number };

async function readProcesses(): Promise<readonly Process[]> {
  const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  return Promise.all(names.map(readProcess));
}

/** The name of the program stands in parentheses and may hold any character; the parent is the second field after it, resident pages the twenty-second. */
async function readProcess(name: string): Promise<Process> {
  const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => ''); // It has ended since.
  const fields = stat.slice(stat.lastIndexOf(')')).split(' ');
  return { pid: Number(name), parent: Number(fields[2] ?? 0), pages: Number(fields[22] ?? 0) };
}

function residentMb(pid: number, table: readonly Process[]): number {
  const own = table.find((process) => process.pid === pid)?.pages ?? 0;
  return own * PAGE_MB + table.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + residentMb(child.pid, table), 0);
}
