import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';
import type { Program } from '../processes/process-group.ts';
import { run } from '../processes/run.ts';
import { refresh } from './source-hash.ts';
import { step } from '../processes/step.ts';

const WEB = join(ROOT, 'apps/web');
const GRADER = join(ROOT, 'apps/grader');

/** Where the catalog is written: all that the web process knows of the exercises. */
export const CATALOG = 'apps/web/generated/catalog.json';

type Environment = Program['env'];

/** Writes the catalog when exercises or what runs them changed. */
export const writeCatalog = (signal: AbortSignal): Promise<void> =>
  refresh(ROOT, {
    product: CATALOG,
    sources: ['assignments', 'packages', 'apps/grader', 'package-lock.json'],
    make: () => step('Writing the catalog of exercises', () => run(nabla('catalog'), signal)),
  });

/** Builds the web app when its sources changed. It reads the catalog when it runs, so an exercise asks for no build. */
export const buildWeb = (signal: AbortSignal): Promise<void> =>
  refresh(ROOT, {
    product: 'apps/web/.next/BUILD_ID',
    sources: ['apps/web', 'packages', 'prisma', 'package-lock.json'],
    make: () => step('Building the web app (about a minute)', () => run(next(['build'], { ...process.env, NODE_ENV: 'production' }), signal)),
  });

/** Next's command line in the web app. */
export const next = (args: readonly string[], env: Environment): Program => ({
  name: 'web',
  command: [process.execPath, createRequire(join(WEB, 'package.json')).resolve('next/dist/bin/next'), ...args],
  cwd: WEB,
  env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
});

/** A grading worker. The flag is what isolated-vm asks for. */
export const grader = (name: string, env: Environment): Program => ({
  name,
  command: [process.execPath, '--no-node-snapshot', '--disable-warning=ExperimentalWarning', 'src/worker.ts'],
  cwd: GRADER,
  env,
});

/** The grader's command line. */
export const nabla = (...args: readonly string[]): Program => ({
  name: `nabla ${args.join(' ')}`,
  command: [process.execPath, '--disable-warning=ExperimentalWarning', 'src/cli.ts', ...args],
  cwd: GRADER,
  env: process.env,
});
