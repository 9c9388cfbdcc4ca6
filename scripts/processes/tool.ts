import { delimiter, join } from 'node:path';
import { ROOT } from '../paths.ts';
import type { Program } from './process-group.ts';

const BIN = join(ROOT, 'node_modules/.bin');

type Surroundings = { readonly cwd?: string; readonly nodeFlags?: readonly string[] };

/** One of the command-line tools that npm installed, and what it starts, under our own Node. */
export const tool = (name: string, args: readonly string[] = [], { cwd = ROOT, nodeFlags = [] }: Surroundings = {}): Program => ({
  name,
  command: [process.execPath, ...nodeFlags, join(BIN, name), ...args],
  cwd,
  env: {
    ...process.env,
    PATH: BIN + delimiter + (process.env.PATH ?? ''),
    // The database's schema engine is WebAssembly, which Node imports with a warning.
    NODE_OPTIONS: [process.env.NODE_OPTIONS, '--disable-warning=ExperimentalWarning'].join(' ').trim(),
  },
});
