import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedExercise } from '../../apps/grader/src/authoring/load-exercise.ts';
import { run } from '../../scripts/processes/run.ts';
import { step } from '../../scripts/processes/step.ts';
import type { Installed } from './install.ts';
import { PEERS, PLACE, PYTHON_BIN } from './place.ts';
import { pythonProgram } from './python-program.ts';

/** Two folders with everything that is graded, alike but for the submission: a right one and a wrong one. */
export type Folders = { readonly right: string; readonly wrong: string };

/** Copies the peers' files, adds the cases as data, and lets the peers make of them what they grade. */
export async function makeFolders({ cases }: LoadedExercise, installed: Installed, signal: AbortSignal): Promise<Folders> {
  const folders = { right: join(PLACE, 'right'), wrong: join(PLACE, 'wrong') };
  const calls = cases.filter((testCase) => testCase.task === 'call');
  const data = JSON.stringify(calls.map(({ name, args, expected }) => ({ name, args, expected })));
  for (const folder of Object.values(folders)) {
    await rm(folder, { recursive: true, force: true });
    await cp(PEERS, folder, { recursive: true });
    for (const language of ['javascript', 'python']) await writeFile(join(folder, language, 'cases.json'), data);
  }
  for (const file of ['javascript/submission.mjs', 'python/submission.py']) await makeMistake(join(folders.wrong, file));
  if (installed.python.ok) for (const folder of Object.values(folders)) await makeAssignments(join(folder, 'python'), signal);
  return folders;
}

/** 1 + a for the 1 − a of σ′(z). */
async function makeMistake(file: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  if (!source.includes('(1 - a)')) throw new Error(`${file} does not have the place of the mistake`);
  await writeFile(file, source.replace('(1 - a)', '(1 + a)'));
}

/** Both peers grade an assignment that they have made themselves. */
async function makeAssignments(folder: string, signal: AbortSignal): Promise<void> {
  const otter = ['generate', '--tests-dir', 'tests', '--output-path', 'autograder.zip', '--no-environment', '--no-requirements'];
  await step('Making an Otter assignment', () => run(pythonProgram(folder, [join(PYTHON_BIN, 'otter'), ...otter, 'cases.json']), signal));
  await step('Making an nbgrader course', () => run(pythonProgram(folder, [join(PYTHON_BIN, 'python'), 'nbgrader_course.py']), signal));
}
