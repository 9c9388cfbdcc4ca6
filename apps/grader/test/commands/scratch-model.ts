import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

export const EPOCHS = 6;

/** With everything that a checkpoint has to carry: momentum, dropout, a falling rate. */
const RECIPE = {
  sizes: [784, 12, 10],
  activation: 'relu',
  cost: 'log-likelihood',
  initialiser: 'he',
  eta: 0.05,
  etaFactor: 0.9,
  mu: 0.5,
  penalty: 'l2',
  lambda: 1,
  dropout: 0.2,
  miniBatch: 10,
  epochs: EPOCHS,
};

/** The folder of a network of a few hundred images that trains in moments. */
export async function scratchModel(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nabla-model-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const model = {
    title: 'A small network',
    about: 'For a test.',
    recipe: RECIPE,
    data: { from: 'graded', count: 300 },
    judgedOn: 'hidden',
    seeds: 2,
    ...more,
  };
  await writeFile(join(folder, 'recipe.ts'), `export default ${JSON.stringify(model)};\n`);
  return folder;
}

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Runs the real command to its end, or until it prints a line that holds `killAt`. */
export async function train(folder: string, { flags = [], killAt }: { readonly flags?: readonly string[]; readonly killAt?: string } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, 'train', folder, '--backend', 'threads', ...flags], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = Promise.withResolvers<Ended>();
  child.on('exit', (code, signal) => ended.resolve({ code, signal }));
  for await (const line of createInterface({ input: child.stdout })) {
    if (killAt !== undefined && line.includes(killAt)) child.kill('SIGKILL');
  }
  return ended.promise;
}

/** The curves of every recorded seed, each of so many points. */
export async function recorded(folder: string, points: number) {
  const numbers = z.array(z.number()).length(points);
  const curve = z.object({ accuracy: numbers, cost: numbers, speeds: z.array(numbers).optional() });
  const runs = z.object({ runs: z.array(z.object({ seed: z.int(), curves: z.object({ training: curve, hidden: curve }) })) });
  return runs.parse(JSON.parse(await readFile(join(folder, 'runs.json'), 'utf8'))).runs.map(({ seed, curves }) => ({ seed, ...curves }));
}
