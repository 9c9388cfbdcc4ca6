import { parentPort } from 'node:worker_threads';
import { driven } from '../trained-exercises.ts';
import { TRAININGS, type Measured } from './trainings.ts';

/** One training that a thread is asked for: a submission's file, of an exercise, with a seed. */
export type Asked = { readonly exercise: string; readonly path: string; readonly seed: number };

parentPort?.on('message', (asked: Asked) => void answer(asked));

async function answer({ exercise, path, seed }: Asked): Promise<void> {
  const training = TRAININGS.find(({ id }) => id === exercise);
  if (!training) throw new Error(`${exercise} is not an exercise that trains`);
  const { accuracy, gain } = await training.measure(await driven(exercise, path), seed);
  parentPort?.postMessage({ accuracy, gain } satisfies Measured);
}
