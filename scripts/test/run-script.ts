import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

const EXERCISE = 'assignments/03-backpropagation/02-output-error';

/** Submissions to the exercise `output-error`, which is worth 10 points: paths of files that the exercise is proved with. */
export const RIGHT = join(ROOT, EXERCISE, 'submissions/accepted/index-loop.ts');
export const WRONG = join(ROOT, EXERCISE, 'submissions/wrong_answer/sign-flipped.ts');
export const SOLUTION = join(ROOT, EXERCISE, 'solution.ts');

/** Runs a command as a CI server does: in this folder, with these variables and of ours the path only. */
export function runScript(command: readonly string[], cwd: string, variables: Readonly<Record<string, string>>) {
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env: { PATH: process.env['PATH'], ...variables }, encoding: 'utf8' });
  return { code: status, log: stdout + stderr };
}
