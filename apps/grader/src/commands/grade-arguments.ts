import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { FORMATS } from '../report/formats.ts';
import type { Formatter } from '../report/graded.ts';
import { orUsageError, UsageError } from './usage.ts';

/** A file to grade. */
export type Work = { readonly exercise: string; readonly file: string };

/** A document to write: to a file, or to the terminal where `file` is null. */
type Output = { readonly format: Formatter; readonly file: string | null };

export type GradeArguments = {
  readonly works: readonly Work[];
  readonly outputs: readonly Output[];
  /** Limits are multiplied by this, for machines that are slower than the course's. */
  readonly timeoutFactor: number;
  /** Whether to warn of type errors. */
  readonly types: boolean;
};

/** @throws UsageError that says which argument to change */
export async function readGradeArguments(args: readonly string[]): Promise<GradeArguments> {
  const { values, positionals } = parse(args);
  const outputs = (values.format ?? ['pretty']).map(parseFormat);
  if (outputs.filter((output) => output.file === null).length > 1) throw new UsageError('only one format can go to the terminal; write the others as --format name=file');
  const timeoutFactor = Number(values['timeout-factor']);
  if (!(timeoutFactor >= 1 && timeoutFactor <= 100)) throw new UsageError('--timeout-factor takes a number from 1 to 100');
  return { works: await readWorks(positionals, values.manifest), outputs, timeoutFactor, types: !values['no-types'] };
}

function parse(args: readonly string[]) {
  return orUsageError(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', multiple: true },
        manifest: { type: 'string' },
        'timeout-factor': { type: 'string', default: '1' },
        'no-types': { type: 'boolean', default: false },
      },
    }),
  );
}

function parseFormat(text: string): Output {
  const [name = '', file] = text.split('=', 2);
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format) throw new UsageError(`there is no format "${name}"; there are ${Object.keys(FORMATS).join(', ')}`);
  return { format, file: file ?? null };
}

async function readWorks(positionals: readonly string[], manifest: string | undefined): Promise<readonly Work[]> {
  if (manifest !== undefined) {
    if (positionals.length > 0) throw new UsageError('grade takes a manifest or files, not both');
    return readManifest(manifest);
  }
  const [exercise, ...paths] = positionals;
  if (exercise === undefined || paths.length === 0) throw new UsageError('grade takes an exercise and a file or a folder');
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (files.length === 0) throw new UsageError(`${paths.join(', ')}: no .ts or .js file in it`);
  return files.map((file) => ({ exercise, file }));
}

/** A file itself, or the `.ts` and `.js` files of a folder. */
async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new UsageError(`cannot read ${path}`, { cause });
  });
  if (!found.isDirectory()) return [path];
  return (await readdir(path)).filter((name) => /\.[jt]s$/u.test(name)).toSorted().map((name) => join(path, name));
}

const manifestEntries = z.array(z.object({ exercise: z.string(), file: z.string() })).min(1);

/** A JSON list of `{ "exercise": …, "file": … }`; files are relative to the manifest. */
async function readManifest(path: string): Promise<readonly Work[]> {
  try {
    const entries = manifestEntries.parse(JSON.parse(await readFile(path, 'utf8')));
    return entries.map(({ exercise, file }) => ({ exercise, file: join(dirname(path), file) }));
  } catch (cause) {
    throw new UsageError(`${path}: a manifest is a JSON list of { "exercise": "…", "file": "…" }`, { cause });
  }
}
