import { delimiter } from 'node:path';
import type { Program } from '../../scripts/processes/process-group.ts';
import { PYTHON_BIN } from './place.ts';

/** The environment of a person who has activated the virtual environment. nbgrader looks for its helpers on the PATH. */
export const pythonEnvironment = (): Program['env'] => ({ ...process.env, PATH: PYTHON_BIN + delimiter + (process.env.PATH ?? '') });

/** A program of the Python peers. */
export const pythonProgram = (cwd: string, command: readonly [string, ...string[]]): Program => ({
  name: command.join(' '),
  command,
  cwd,
  env: pythonEnvironment(),
});
