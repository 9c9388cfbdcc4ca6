import { join } from 'node:path';
import { ROOT } from '../../../scripts/paths.ts';
import { judgementOf, type Contender } from '../contender.ts';
import { JEST } from '../place.ts';

type Runner = { readonly name: string; readonly how: string; readonly args: readonly string[] };

/** Each runner is started without a shell or a package manager in between. */
const runner = ({ name, how, args }: Runner, signal: AbortSignal): Contender => ({
  name,
  how,
  grade: (folder) => judgementOf({ name: how, command: [process.execPath, ...args], cwd: join(folder, 'javascript'), env: process.env }, signal),
});

export const nodeTest = (signal: AbortSignal): Contender =>
  runner({ name: 'node:test', how: 'node --test', args: ['--test', 'node.test.mjs'] }, signal);

export const vitest = (signal: AbortSignal): Contender =>
  runner({ name: 'Vitest', how: 'vitest run', args: [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', 'vitest.test.mjs'] }, signal);

/** Jest loads ES modules, as the submission is one, under this flag of Node. */
const JEST_COMMAND = ['--experimental-vm-modules', join(JEST, 'node_modules/jest/bin/jest.js'), '--config', 'jest.config.json', '--runInBand'];

export const jest = (signal: AbortSignal): Contender => runner({ name: 'Jest', how: 'jest --runInBand', args: JEST_COMMAND }, signal);
