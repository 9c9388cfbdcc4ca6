import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whom PostgreSQL's programs run as; empty for whoever runs us. */
export type ProcessOwner = { readonly uid: number; readonly gid: number } | Record<string, never>;

const NAME = 'postgres';

/** PostgreSQL refuses to run as root, so root hands it to the system's `postgres` user, made here where it is missing. */
export async function postgresUser(): Promise<ProcessOwner> {
  if (process.getuid?.() !== 0) return {};
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<ProcessOwner | null> {
  try {
    return { uid: await id('-u'), gid: await id('-g') };
  } catch {
    return null; // `id` fails for a user that does not exist.
  }
}

async function create(): Promise<ProcessOwner> {
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (cause) {
    throw new Error(`PostgreSQL does not run as root, and no user "${NAME}" could be made: create one, or set DATABASE_URL`, { cause });
  }
  return { uid: await id('-u'), gid: await id('-g') };
}

const id = async (flag: '-u' | '-g'): Promise<number> => Number((await run('id', [flag, NAME])).stdout);
