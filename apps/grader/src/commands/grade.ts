import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Report } from '@nabla/exercise-kit';
import { findExercise } from '../authoring/folders.ts';
import { loadExercise } from '../authoring/load-exercise.ts';
import { grade } from '../grade.ts';
import { toJson } from '../report/json.ts';
import { toPretty } from '../report/pretty.ts';
import { openPool } from '../sandbox/pool.ts';
import { UsageError } from './usage.ts';

const FORMATS: Readonly<Record<string, (report: Report) => string>> = { pretty: toPretty, json: toJson };

/** `nabla grade <exercise-id> <file>`: 0 when the submission is accepted, else 1. */
export async function gradeFile(args: readonly string[]): Promise<number> {
  const { id, file, write } = readArguments(args);
  const exercise = await loadExercise(await findExercise(id));
  const source = await readSubmission(file);
  await using pool = await openPool({ size: 1 });
  const report = await grade({ exercise, source, pool });
  console.log(write(report));
  return report.verdict === 'accepted' ? 0 : report.verdict === 'judge_error' ? 2 : 1;
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  const [id, file, ...rest] = positionals;
  if (id === undefined || file === undefined || rest.length > 0) throw new UsageError('grade takes an exercise and a file');
  const write = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!write) throw new UsageError(`there is no format "${values.format}"; there are ${Object.keys(FORMATS).join(' and ')}`);
  return { id, file, write };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'pretty' } } });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'wrong arguments', { cause });
  }
}

async function readSubmission(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UsageError(`cannot read ${file}`, { cause });
  }
}
