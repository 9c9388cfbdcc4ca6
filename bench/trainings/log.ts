import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PLACE } from '../sandbox/place.ts';
import { measured } from './trainings.ts';

/** One training and what came of it. */
const trained = z.object({ exercise: z.string(), file: z.string(), isRight: z.boolean(), seed: z.int(), ...measured.shape });

export type Trained = z.infer<typeof trained>;

/** What was trained so far, in this run of the bench and those before it. */
export type Log = {
  readonly has: (key: Pick<Trained, 'exercise' | 'file' | 'seed'>) => boolean;
  readonly add: (one: Trained) => Promise<void>;
  readonly all: () => readonly Trained[];
};

const FILE = join(PLACE, 'trainings.jsonl');

const keyOf = ({ exercise, file, seed }: Pick<Trained, 'exercise' | 'file' | 'seed'>): string => `${exercise} ${file} ${seed}`;

/** Delete the file to begin anew, as after a change of the exercises. */
export async function openLog(): Promise<Log> {
  await mkdir(PLACE, { recursive: true });
  const text = await readFile(FILE, 'utf8').catch(() => '');
  const known = new Map(text.split('\n').filter((line) => line !== '').map((line) => trained.parse(JSON.parse(line))).map((one) => [keyOf(one), one]));
  return {
    has: (key) => known.has(keyOf(key)),
    add: async (one) => {
      known.set(keyOf(one), one);
      await appendFile(FILE, `${JSON.stringify(one)}\n`);
    },
    all: () => [...known.values()],
  };
}
