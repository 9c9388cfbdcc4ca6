import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { ExerciseError } from '@nabla/exercise-kit';
import { ASSIGNMENTS, findExercise, hashFolder, listExercises, type ExerciseFolder } from '../authoring/folders.ts';
import { watchFolder } from '../authoring/watch-folder.ts';
import { brokenBy } from '../gate/broken.ts';
import { checkExercise } from '../gate/check-exercise.ts';
import { toBrokenJson, toBrokenText, toCheckJson, toCheckText } from '../gate/check-text.ts';
import { mayBePublished } from '../gate/findings.ts';
import { openPool, type Pool } from '../sandbox/pool.ts';
import { orUsageError, UsageError } from './usage.ts';

/**
 * `nabla check [id…|--all] [--quick] [--matrix] [--json] [--watch]`: 0 when every exercise may be published, else 1. With
 * `--watch` it goes on, and checks an exercise again whenever a file of its folder was saved.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args);
  const choose = (): Promise<readonly ExerciseFolder[]> => chosen(positionals, values.all);
  const folders = await choose();
  await using pool = await openPool({ size: availableParallelism() });
  if (values.watch) return await checkForEver(choose, pool, values);
  const checked: Checked[] = [];
  for (const folder of folders) {
    const one = await checkOne(folder, pool, values);
    if (!values.json) console.log(one.text);
    checked.push(one);
  }
  if (values.json) console.log(JSON.stringify(checked.map(({ json }) => json), null, 2));
  return checked.every(({ passed }) => passed) ? 0 : 1;
}

/** What the gate says of an exercise, in all the ways that it may be asked for. */
type Checked = { readonly passed: boolean; readonly text: string; readonly json: object };

type Options = { readonly matrix: boolean; readonly quick: boolean };

async function checkOne(folder: ExerciseFolder, pool: Pool, options: Options): Promise<Checked> {
  try {
    const report = await checkExercise(folder, pool, options);
    return { passed: mayBePublished(report.findings), text: toCheckText(report, options), json: toCheckJson(report) };
  } catch (error) {
    if (!(error instanceof ExerciseError)) throw error;
    // What an author must mend is no reason not to check the others.
    const finding = brokenBy(error, folder.path);
    return { passed: false, text: toBrokenText(folder, finding), json: toBrokenJson(folder, finding) };
  }
}

function readArguments(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = orUsageError(() => parseArgs({ args: [...args], allowPositionals: true, options: { all: flag, json: flag, matrix: flag, quick: flag, watch: flag } }));
  if (values.watch && values.json) throw new UsageError('--watch writes for people: leave --json out');
  return { values, positionals };
}

async function chosen(ids: readonly string[], all: boolean): Promise<readonly ExerciseFolder[]> {
  if (all === ids.length > 0) throw new UsageError('check takes the names of exercises, or --all');
  return all ? listExercises() : Promise.all(ids.map((id) => findExercise(id)));
}

/** Until somebody presses Ctrl+C. */
async function checkForEver(choose: () => Promise<readonly ExerciseFolder[]>, pool: Pool, options: Options): Promise<never> {
  const known = new Map<string, string>();
  const checkChanged = async (): Promise<void> => {
    for (const folder of await choose()) {
      const hash = await hashFolder(folder.path);
      if (known.get(folder.id) === hash) continue;
      known.set(folder.id, hash);
      console.log((await checkOne(folder, pool, options)).text);
    }
  };
  await checkChanged();
  console.log('Watching. Save a file to check its exercise again; Ctrl+C ends it.');
  watchFolder(ASSIGNMENTS, checkChanged);
  return new Promise(() => {});
}
