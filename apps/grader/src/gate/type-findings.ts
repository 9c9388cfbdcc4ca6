import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ASSIGNMENTS } from '../authoring/folders.ts';
import type { Finding } from './findings.ts';

/** What the authors' own files are compiled by; submissions are spared, since students may write as they like. */
const CONFIG = join(ASSIGNMENTS, '../tsconfig.json');
const COMPILER = createRequire(import.meta.url).resolve('typescript/package.json').replace('package.json', 'bin/tsc');
const AUTHORS_FILES = ['exercise.ts', 'solution.ts', 'driver.ts'];

/** What the compiler has against an exercise: a case with a wrong argument would otherwise ask students for nonsense. */
export async function typeFindings(path: string): Promise<readonly Finding[]> {
  const files = AUTHORS_FILES.map((name) => join(path, name)).filter((file) => existsSync(file));
  const folder = await mkdtemp(join(tmpdir(), 'nabla-types-'));
  try {
    const config = join(folder, 'tsconfig.json');
    const typeRoots = [join(ASSIGNMENTS, '../node_modules/@types')];
    await writeFile(config, JSON.stringify({ extends: CONFIG, compilerOptions: { noEmit: true, incremental: false, typeRoots }, files, include: [] }));
    const complaints = await compile(config);
    return complaints.split('\n').flatMap((line) => toFinding(line, path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What the compiler prints; it exits with another code than 0 when that is something. */
async function compile(config: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  execFile(process.execPath, [COMPILER, '-p', config, '--pretty', 'false'], { cwd: ASSIGNMENTS }, (error, stdout) => {
    if (error && !z.number().safeParse(error.code).success) reject(error);
    else resolve(stdout);
  });
  return promise;
}

/** Lines such as `../tmp/exercise.ts(12,5): error TS2322: Type …`; those of other files are not this exercise's. */
function toFinding(text: string, path: string): readonly Finding[] {
  const found = /^(?<file>\S+\.ts)\((?<line>\d+),\d+\): error TS\d+: (?<message>.*)$/u.exec(text)?.groups;
  const file = found?.['file'];
  if (!found || file === undefined || !file.includes(`${basename(path)}/`)) return [];
  return [{ severity: 'error', message: found['message'] ?? '', file: basename(file), line: Number(found['line']) }];
}
