import { setInterval } from 'node:timers/promises';
import { countDescendants, countDescriptors } from './process-tree.ts';

/** What the grader's process held at a moment. `null` where the system does not tell. */
export type Sample = {
  readonly seconds: number;
  readonly graded: number;
  readonly rssMb: number;
  readonly descriptors: number | null;
  readonly children: number | null;
};

const INTERVAL_MS = 10_000;

/** @param start by `performance.now()`, from which the seconds are counted */
export const takeSample = async (graded: number, start: number): Promise<Sample> => ({
  seconds: Math.round((performance.now() - start) / 1_000),
  graded,
  rssMb: process.memoryUsage.rss() / 2 ** 20,
  descriptors: await countDescriptors(),
  children: await countDescendants(process.pid),
});

/** Takes a sample every ten seconds, and prints it now and then, until it is disposed of. */
export function observe(graded: () => number): AsyncDisposable & { readonly samples: readonly Sample[] } {
  const samples: Sample[] = [];
  const stopping = new AbortController();
  const watching = watch(samples, graded, stopping.signal);
  const dispose = async (): Promise<void> => {
    stopping.abort();
    await watching;
  };
  return { samples, [Symbol.asyncDispose]: dispose };
}

async function watch(samples: Sample[], graded: () => number, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  try {
    for await (const _ of setInterval(INTERVAL_MS, null, { signal })) {
      const sample = await takeSample(graded(), start);
      samples.push(sample);
      if (samples.length % 6 === 1) console.log(describe(sample));
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const describe = ({ seconds, graded, rssMb, descriptors, children }: Sample): string =>
  `${seconds} s: ${graded} graded, ${rssMb.toFixed(0)} MB, ${descriptors ?? '?'} descriptors, ${children ?? '?'} children`;
