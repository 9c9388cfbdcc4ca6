import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isAlive, readLockFile } from './lock-file.ts';
import type { Place } from './place.ts';

const run = promisify(execFile);

/** The folder of a server's data, inside its home. */
export const clusterOf = ({ home }: Place): string => join(home, 'data');

export const isInitialised = (place: Place): boolean => existsSync(clusterOf(place));

/** Makes an empty cluster whose superuser is `postgres`; it appears whole or not at all. */
export async function initialise(place: Place, password: string): Promise<void> {
  const unfinished = join(place.home, 'data.new');
  await rm(unfinished, { recursive: true, force: true });
  await fill(unfinished, place, password);
  await rename(unfinished, clusterOf(place));
}

/** Sorting is by code point, so it is the same on every machine. */
async function fill(cluster: string, place: Place, password: string): Promise<void> {
  const passwordFile = join(place.home, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if ('uid' in place.owner) await chown(passwordFile, place.owner.uid, place.owner.gid);
  const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await run(program(place, 'initdb'), ['-D', cluster, ...access, ...locale], surroundings(place));
  } finally {
    await rm(passwordFile);
  }
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal reaches us and not it. */
export async function startServer(place: Place, port: number): Promise<void> {
  const log = join(place.home, 'server.log');
  await using output = await open(log, 'a');
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const server = spawn(program(place, 'postgres'), ['-D', clusterOf(place), '-p', String(port), ...settings], {
    ...surroundings(place),
    stdio: ['ignore', output.fd, output.fd],
    detached: true,
  });
  server.unref();
  while (server.exitCode === null && server.signalCode === null) {
    const lock = await readLockFile(clusterOf(place));
    if (lock?.pid === server.pid && lock?.ready) return;
    await sleep(20);
  }
  throw new Error(`PostgreSQL did not start; its own words are in ${log}`);
}

/** Ends open connections, writes everything to disk and waits until the server is gone. */
export async function stopServer(place: Place): Promise<void> {
  const lock = await readLockFile(clusterOf(place));
  if (lock === null || !isAlive(lock.pid)) return; // It died before us.
  await run(program(place, 'pg_ctl'), ['stop', '-D', clusterOf(place), '--wait', '--silent', '--mode=fast'], surroundings(place));
}

const program = ({ native }: Place, name: 'initdb' | 'pg_ctl' | 'postgres'): string => join(native, 'bin', name);

// A bare environment: PGPORT, PGDATA and the like of the person's shell must not reach the programs. (Next's types ask for NODE_ENV in every one.)
const surroundings = ({ owner }: Place) => ({ ...owner, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV } });
