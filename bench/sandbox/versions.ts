import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/paths.ts';
import type { Installed } from './install.ts';
import { JEST, PEERS, PYTHON_BIN } from './place.ts';

/** Name and version of every peer that is there. */
export async function readVersions(installed: Installed): Promise<readonly (readonly [string, string])[]> {
  return [
    ['vitest', await packageVersion(join(ROOT, 'node_modules/vitest'))],
    ...(installed.jest.ok ? [['jest', await packageVersion(join(JEST, 'node_modules/jest'))] as const] : []),
    ...(installed.bubblewrap.ok ? [['bubblewrap', await programVersion('bwrap')] as const] : []),
    ...(installed.python.ok ? [['python', await programVersion(join(PYTHON_BIN, 'python'))] as const, ...(await requirements())] : []),
  ];
}

async function packageVersion(folder: string): Promise<string> {
  const version = /"version": "(?<version>[^"]+)"/u.exec(await readFile(join(folder, 'package.json'), 'utf8'))?.groups?.['version'];
  return version ?? 'unknown';
}

/** Programs say `Python 3.11.7`, `bubblewrap 0.8.0`. */
async function programVersion(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ['--version']);
  return stdout.trim().split(' ').at(-1) ?? 'unknown';
}

/** Python's packages are installed at exactly the versions that are asked for. */
async function requirements(): Promise<readonly (readonly [string, string])[]> {
  const lines = (await readFile(join(PEERS, 'python/requirements.txt'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [name = '', version = ''] = line.split('==');
    return [name, version] as const;
  });
}
