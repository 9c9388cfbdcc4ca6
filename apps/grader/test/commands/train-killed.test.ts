import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

const CLI = join(import.meta.dirname, '../../src/cli.ts');

const EPOCHS = 6;

/** A network of a few hundred images that trains in moments, with everything that a checkpoint has to carry: momentum, dropout, a falling rate. */
const RECIPE = `export default {
  title: 'A training to be killed',
  about: 'For a test.',
  recipe: {
    sizes: [784, 12, 10], activation: 'relu', cost: 'log-likelihood', initialiser: 'he', eta: 0.05, etaFactor: 0.9, mu: 0.5,
    penalty: 'l2', lambda: 1, dropout: 0.2, miniBatch: 10, epochs: ${EPOCHS},
  },
  data: { from: 'graded', count: 300 },
  judgedOn: 'hidden',
  seeds: 2,
};
`;

const runs = z.object({ runs: z.array(z.object({ seed: z.int(), curves: z.object({ hidden: z.object({ accuracy: z.array(z.number()).length(EPOCHS), cost: z.array(z.number()).length(EPOCHS) }) }) })) });

const folders: string[] = [];

async function newModel(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nabla-model-'));
  folders.push(folder);
  await writeFile(join(folder, 'recipe.ts'), RECIPE);
  return folder;
}

let uninterrupted: string;
let interrupted: string;
beforeAll(async () => {
  [uninterrupted, interrupted] = await Promise.all([newModel(), newModel()]);
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Runs the real command to its end, or until it prints a line that holds `killAt`. */
async function train(folder: string, { flags = [], killAt }: { readonly flags?: readonly string[]; readonly killAt?: string } = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, 'train', folder, '--backend', 'threads', ...flags], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = Promise.withResolvers<Ended>();
  child.on('exit', (code, signal) => ended.resolve({ code, signal }));
  for await (const line of createInterface({ input: child.stdout })) {
    if (killAt !== undefined && line.includes(killAt)) child.kill('SIGKILL');
  }
  return ended.promise;
}

const recorded = async (folder: string) => runs.parse(JSON.parse(await readFile(join(folder, 'runs.json'), 'utf8'))).runs.map(({ seed, curves }) => ({ seed, ...curves.hidden }));

it('a training that was killed in the middle goes on from its last epoch and ends where one that was not killed ends', async () => {
  expect(await train(uninterrupted)).toStrictEqual({ code: 0, signal: null });
  expect(await train(interrupted, { killAt: 'epoch 3 of 6' })).toStrictEqual({ code: null, signal: 'SIGKILL' });
  await expect(recorded(interrupted)).rejects.toThrow('ENOENT');
  expect(await train(interrupted)).toStrictEqual({ code: 2, signal: null });
  expect(await train(interrupted, { flags: ['--resume'] })).toStrictEqual({ code: 0, signal: null });
  expect(await recorded(interrupted)).toStrictEqual(await recorded(uninterrupted));
}, 120_000);
