import type { Erased } from './erased.ts';

let worker: Worker | undefined;

/** Loaded on the first run: the eraser is the grader's own and weighs some megabytes. */
const eraser = (): Worker => (worker ??= new Worker(new URL('./erase.worker.ts', import.meta.url), { type: 'module', name: 'erase' }));

/** Erases the types of a student's file, in a thread of its own. One at a time. */
export function erase(source: string): Promise<Erased> {
  const { promise, resolve, reject } = Promise.withResolvers<Erased>();
  const asked = eraser();
  asked.addEventListener('message', ({ data }: MessageEvent<Erased>) => resolve(data), { once: true });
  asked.addEventListener('error', ({ message }) => {
    worker = undefined;
    asked.terminate();
    reject(new Error(`the type eraser broke: ${message}`));
  });
  asked.postMessage(source, []);
  return promise;
}
