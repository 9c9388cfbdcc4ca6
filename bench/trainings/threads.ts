import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Asked } from './train-thread.ts';
import { measured, type Measured } from './trainings.ts';

type Train = (asked: Asked) => Promise<Measured>;

/** Does every job with a thread to train in, as many at a time as the machine has cores. A thread takes the next job when it has ended one, so that a job can depend on those before it. */
export async function inThreads<Job>(jobs: readonly Job[], work: (job: Job, train: Train) => Promise<void>): Promise<void> {
  const queue = jobs.values();
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    const thread = new Worker(new URL('./train-thread.ts', import.meta.url));
    try {
      for (const job of queue) await work(job, (asked) => ask(thread, asked));
    } finally {
      await thread.terminate();
    }
  }));
}

async function ask(thread: Worker, { exercise, path, seed }: Asked): Promise<Measured> {
  thread.postMessage({ exercise, path, seed } satisfies Asked);
  const [answer] = z.tuple([measured]).parse(await once(thread, 'message'));
  return answer;
}
