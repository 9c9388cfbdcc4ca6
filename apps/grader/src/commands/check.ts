import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findExercise, listExercises, type ExerciseFolder } from '../authoring/folders.ts';
import { checkExercise, type CheckReport } from '../gate/check-exercise.ts';
import { toCheckJson, toCheckText } from '../gate/check-text.ts';
import { mayBePublished } from '../gate/findings.ts';
import { openPool } from '../sandbox/pool.ts';
import { orUsageError, UsageError } from './usage.ts';

/** `nabla check [id…|--all] [--matrix] [--json]`: 0 when every exercise may be published, else 1. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const folders = await chosen(positionals, values.all);
  await using pool = await openPool({ size: availableParallelism() });
  const reports: CheckReport[] = [];
  for (const folder of folders) {
    const report = await checkExercise(folder, pool);
    if (!values.json) console.log(toCheckText(report, { matrix: values.matrix }));
    reports.push(report);
  }
  if (values.json) console.log(JSON.stringify(reports.map(toCheckJson), null, 2));
  return reports.every((report) => mayBePublished(report.findings)) ? 0 : 1;
}

function readArguments(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  return orUsageError(() => parseArgs({ args: [...args], allowPositionals: true, options: { all: flag, json: flag, matrix: flag } }));
}

async function chosen(ids: readonly string[], all: boolean): Promise<readonly ExerciseFolder[]> {
  if (all === ids.length > 0) throw new UsageError('check takes the names of exercises, or --all');
  return all ? listExercises() : Promise.all(ids.map((id) => findExercise(id)));
}
