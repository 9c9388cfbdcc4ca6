import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { VERDICTS, type Verdict } from '@nabla/exercise-kit';

/** A submission that the author keeps beside the exercise, sorted by the verdict that it must get. */
export type KnownSubmission = {
  /** The file's name without its ending: the style of an accepted one, the mistake of a wrong one. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly source: string;
  /** The file's first comment, for the student who made this mistake; empty where there is none. */
  readonly hint: string;
  /** Cases that must catch it, from its `@fails` lines. */
  readonly fails: readonly string[];
};

/**
 * Reads `submissions/<verdict>/<name>.ts` of an exercise folder.
 * @throws Error for a folder that no verdict is named after
 */
export async function readSubmissions(exercisePath: string): Promise<readonly KnownSubmission[]> {
  const root = join(exercisePath, 'submissions');
  if (!existsSync(root)) return [];
  const submissions: KnownSubmission[] = [];
  for (const folder of (await readdir(root)).toSorted()) {
    const verdict = VERDICTS.find((known) => known === folder);
    if (verdict === undefined) throw new Error(`submissions/${folder}: no verdict has this name. There are: ${VERDICTS.join(', ')}`);
    for (const file of (await readdir(join(root, folder))).toSorted()) {
      const source = await readFile(join(root, folder, file), 'utf8');
      submissions.push({ name: basename(file, '.ts'), verdict, source, ...parseFirstComment(source) });
    }
  }
  return submissions;
}

const FIRST_COMMENT = /^(?:\s*\/\/[^\n]*\n)+|^\s*\/\*[\s\S]*?\*\//u;
const MARKS = /^\s*(?:\/\*+|\*\/|\*|\/\/)\s?|\*\/\s*$/gu;
const FAILS = /^@fails\s+(?<name>.+)$/u;

function parseFirstComment(source: string): Pick<KnownSubmission, 'hint' | 'fails'> {
  const lines = (FIRST_COMMENT.exec(source)?.[0] ?? '').split('\n').map((line) => line.replaceAll(MARKS, '').trim());
  const fails = lines.flatMap((line) => FAILS.exec(line)?.groups?.['name']?.trim() ?? []);
  return { hint: lines.filter((line) => line !== '' && !FAILS.test(line)).join(' '), fails };
}
