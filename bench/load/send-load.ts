import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths.ts';
import { environmentWith } from '../../scripts/processes/environment.ts';
import { show } from '../../scripts/processes/run.ts';
import type { Class } from '../stack/people.ts';
import { PASSWORD } from '../stack/people.ts';
import type { Stack } from '../stack/open-stack.ts';
import { account, type Account, type Order } from './protocol.ts';
import { SOURCES } from './sources.ts';

/** A load, and what it is laid on. */
export type Load = {
  readonly stack: Pick<Stack, 'origins' | 'dataDir'>;
  readonly people: Class;
  readonly arrivals: readonly number[];
  /** When pages are loaded beside. */
  readonly pages: readonly number[];
  readonly seed: number;
  readonly isPatient: boolean;
  readonly signal: AbortSignal;
};

/** Runs the generator, a process of its own, and tells what its students saw. */
export async function sendLoad({ stack, people, arrivals, pages, seed, isPatient, signal }: Load): Promise<Account> {
  const { emails, assignmentExerciseId, path } = people;
  const asked: Order = { origins: [...stack.origins], emails: [...emails], password: PASSWORD, assignmentExerciseId, path, sources: [...SOURCES()], arrivals: [...arrivals], pages: [...pages], seed, isPatient };
  const [orderFile, accountFile] = [join(stack.dataDir, 'order.json'), join(stack.dataDir, 'account.json')];
  await writeFile(orderFile, JSON.stringify(asked));
  const command: [string, ...string[]] = [process.execPath, '--disable-warning=ExperimentalWarning', join(ROOT, 'bench/load/generator.ts'), orderFile, accountFile];
  await show({ name: 'load generator', command, cwd: ROOT, env: environmentWith({}) }, signal);
  return account.parse(JSON.parse(await readFile(accountFile, 'utf8')));
}
