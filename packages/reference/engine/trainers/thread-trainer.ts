import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ours } from '../ours.ts';
import type { Job, ThreadAnswer, ThreadRequest } from './thread-messages.ts';
import type { Trainer } from './trainer.ts';

/** Plain TypeScript in worker threads, one a core: the seeds are dealt out among them. */
export function threadTrainer({ seeds, ...job }: Job): Trainer {
  const count = Math.min(seeds.length, availableParallelism());
  const hands = Array.from({ length: count }, (_, index) => seeds.filter((__, at) => at % count === index));
  const threads = hands.map((hand) => new Worker(new URL('./thread.ts', import.meta.url), { workerData: { ...job, seeds: hand } }));
  /** One request for every seed. A thread takes one after the other, so that its answers come in their order. */
  const askAll = async (toRequest: (seed: number) => ThreadRequest): Promise<readonly ThreadAnswer[]> => {
    const answers = await Promise.all(threads.map((thread, index) => askEach(thread, (hands[index] ?? []).map(toRequest))));
    return answers.flat().toSorted((one, other) => seeds.indexOf(one.seed) - seeds.indexOf(other.seed));
  };
  return {
    descend: async (epoch) => void (await askAll((seed) => ({ kind: 'descend', seed, epoch }))),
    measure: async () => (await askAll((seed) => ({ kind: 'measure', seed }))).map(({ answer }) => (answer instanceof Float64Array ? {} : (answer ?? {}))),
    save: async () => (await askAll((seed) => ({ kind: 'save', seed }))).map(({ answer }) => (answer instanceof Float64Array ? answer : new Float64Array())),
    restore: async (states) => void (await askAll((seed) => ({ kind: 'restore', seed, state: states[seeds.indexOf(seed)] ?? new Float64Array() }))),
    [Symbol.asyncDispose]: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}

async function askEach(thread: Worker, requests: readonly ThreadRequest[]): Promise<readonly ThreadAnswer[]> {
  const answers: ThreadAnswer[] = [];
  for (const request of requests) {
    thread.postMessage(request);
    const [answer] = z.tuple([ours<ThreadAnswer>('seed', 'answer')]).parse(await once(thread, 'message'));
    answers.push(answer);
  }
  return answers;
}
