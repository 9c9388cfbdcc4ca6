import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VERDICTS, type Verdict } from '@nabla/exercise-kit';
import { ROOT } from '../scripts/paths.ts';
import type { KnownOutcome } from './submission.ts';

const CORPUS = join(ROOT, 'apps/grader/test/hostile');

/** The hostile submissions that the grader's own tests use, with the verdicts that their index allows. */
export async function readHostile(): Promise<readonly KnownOutcome[]> {
  const index: unknown = JSON.parse(await readFile(join(CORPUS, 'index.json'), 'utf8'));
  if (!Array.isArray(index) || !index.every(isEntry)) throw new Error('the index of the hostile corpus has another form than expected');
  return Promise.all(index.map(toHostile));
}

/** The right submissions beside them, written in ways that a careless sandbox breaks. */
export async function readControls(): Promise<readonly KnownOutcome[]> {
  const files = (await readdir(join(CORPUS, 'accepted'))).toSorted();
  return Promise.all(files.map(toControl));
}

type Entry = { readonly file: string; readonly expect: string; readonly alsoOk: readonly string[] };

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'file' in entry && 'expect' in entry && 'alsoOk' in entry && Array.isArray(entry.alsoOk);

const toHostile = async ({ file, expect, alsoOk }: Entry): Promise<KnownOutcome> => ({
  name: file,
  kind: 'hostile',
  source: await readFile(join(CORPUS, file)),
  right: [expect, ...alsoOk].flatMap(verdictsFor),
});

const toControl = async (file: string): Promise<KnownOutcome> => ({
  name: file,
  kind: 'right',
  source: await readFile(join(CORPUS, 'accepted', file)),
  right: ['accepted'],
});

/** The index speaks of what an attack gets at best; that is never full marks, nor a fault of the grader. */
const AT_BEST: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== 'accepted' && verdict !== 'judge_error');

function verdictsFor(expectation: string): readonly Verdict[] {
  switch (expectation) {
    case 'wrong answer':
      return ['wrong_answer'];
    case 'runtime error':
      return ['runtime_error', 'compile_error'];
    case 'time limit exceeded':
      // What never ends may also fill its memory; which limit it meets first depends on the machine.
      return ['time_limit_exceeded', 'memory_limit_exceeded'];
    case 'memory limit exceeded':
      return ['memory_limit_exceeded'];
    case 'output truncated':
    case 'passes nothing':
      return AT_BEST;
    default:
      throw new Error(`the index of the hostile corpus has an unknown expectation: ${expectation}`);
  }
}
