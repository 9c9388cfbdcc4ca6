import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ProgramError, run } from '../../scripts/processes/run.ts';
import { step } from '../../scripts/processes/step.ts';
import { JEST, PEERS, PLACE, PYTHON_BIN } from './place.ts';

/** Whether a peer can be measured here. */
export type Availability = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export type Installed = { readonly jest: Availability; readonly python: Availability; readonly bubblewrap: Availability };

const JEST_VERSION = '30.5.2';

/** Brings Jest and the Python peers into the data folder; bubblewrap is the system's or is not there. */
export async function installPeers(signal: AbortSignal): Promise<Installed> {
  await mkdir(PLACE, { recursive: true });
  return {
    jest: await attempt(() => installJest(signal)),
    python: await attempt(() => installPython(signal)),
    bubblewrap: isOnPath('bwrap') ? { ok: true } : { ok: false, reason: 'bwrap is not installed' },
  };
}

/** A peer that cannot be installed is left out of the comparison and named there. */
async function attempt(install: () => Promise<void>): Promise<Availability> {
  try {
    await install();
    return { ok: true };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    console.error(error.message);
    return { ok: false, reason: error.message.trim().split('\n').at(-1) ?? 'could not be installed' };
  }
}

async function installJest(signal: AbortSignal): Promise<void> {
  await onlyOnce('Jest', JEST_VERSION, async () => {
    await mkdir(JEST, { recursive: true });
    await writeFile(join(JEST, 'package.json'), '{ "private": true }\n');
    await run(command(JEST, ['npm', 'install', '--no-audit', '--no-fund', '--save-exact', `jest@${JEST_VERSION}`]), signal);
  });
}

async function installPython(signal: AbortSignal): Promise<void> {
  const requirements = join(PEERS, 'python/requirements.txt');
  await onlyOnce('NumPy, Otter-Grader and nbgrader', await readFile(requirements, 'utf8'), async () => {
    await run(command(PLACE, ['python3', '-m', 'venv', '--clear', 'python']), signal);
    await run(command(PLACE, [join(PYTHON_BIN, 'pip'), 'install', '--quiet', '--requirement', requirements]), signal);
  });
}

/** Leaves a mark with the version that was installed, after everything else, so that half an installation counts as none. */
async function onlyOnce(what: string, version: string, install: () => Promise<void>): Promise<void> {
  const mark = join(PLACE, `${what.toLowerCase().replaceAll(/\W+/gu, '-')}.installed`);
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === version) return;
  await step(`Installing ${what}`, install);
  await writeFile(mark, version);
}

const command = (cwd: string, words: readonly [string, ...string[]]) => ({ name: words.join(' '), command: words, cwd, env: process.env });

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
