import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { clusterOf, initialise, isInitialised, startServer, stopServer } from './database/cluster.ts';
import { freePort } from './database/free-port.ts';
import { isAlive, readLockFile, removeLockFile } from './database/lock-file.ts';
import { choosePlace, type Place } from './database/place.ts';
import { readSettings, writeSettings, type Settings } from './database/settings.ts';
import { DATA_DIR } from './paths.ts';

/** A database that is up for as long as it is not disposed of. */
export type Database = AsyncDisposable & { readonly url: string };

const DATABASE = 'nabla';

/**
 * The database of this checkout: made at the first call, started where it is down. Whoever started it stops it;
 * others only use it. A server whose starter died passes to the caller.
 */
export async function openDatabase(dataDir = DATA_DIR): Promise<Database> {
  const place = await choosePlace(dataDir);
  const settings = await readSettings(place);
  if (!isInitialised(place)) await initialise(place, settings.password);
  const running = await isRunning(place, settings);
  const port = running ? settings.port : await start(place, settings.port);
  const ours = !running || !isAlive(settings.starter);
  if (ours) await writeSettings(place, { ...settings, port, starter: process.pid });
  await createDatabase(urlOf({ ...settings, port }, 'postgres'));
  return { url: urlOf({ ...settings, port }, DATABASE), [Symbol.asyncDispose]: async () => (ours ? stopServer(place) : undefined) };
}

async function start(place: Place, preferredPort: number): Promise<number> {
  const port = await freePort(preferredPort);
  await startServer(place, port);
  return port;
}

/** A server that is starting or stopping gets ten seconds to be one or the other. */
async function isRunning(place: Place, settings: Settings): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 200) {
    const lock = await readLockFile(clusterOf(place));
    if (lock === null || !isAlive(lock.pid)) return false;
    if (await answers(settings)) return true;
    await sleep(200);
  }
  await removeLockFile(clusterOf(place)); // It names a process that is no server of ours: a crash, then the same number again.
  return false;
}

async function answers(settings: Settings): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(settings, 'postgres'), connectionTimeoutMillis: 1_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false; // Down, or somebody else's server, which does not know our password.
  } finally {
    await client.end();
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

const urlOf = ({ port, password }: Settings, database: string): string => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
