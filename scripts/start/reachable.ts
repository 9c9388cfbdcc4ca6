import { Client } from 'pg';
import { isFree } from '../database/free-port.ts';
import { placeOf, StartError } from './settings.ts';

/** On IPv6 too, since a browser tries that first for `localhost`. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  if ((await isFree(port, host)) && (await isFree(port, '::1'))) return;
  throw new StartError(`Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}`);
}

export async function requireDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw new StartError(`No database at DATABASE_URL (${placeOf(url)}): ${cause instanceof Error ? cause.message || cause.name : String(cause)}`, { cause });
  } finally {
    await client.end();
  }
}
