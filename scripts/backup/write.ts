import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { Header } from './format.ts';
import { appliedMigrations, tablesInOrder } from './tables.ts';

/** So many rows at a time: submissions and results may be large. */
const BATCH = 500;

/**
 * Writes everything that a database holds of ours into a file, as it was at one instant, while it goes on being used. The file appears when it is whole. It holds the hashes of
 * passwords and everybody's work: keep it as you keep the database.
 * @returns how many rows
 */
export async function writeBackup(connectionString: string, file: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const counted = { rows: 0 };
    const unfinished = `${file}.${process.pid}`;
    await pipeline(Readable.from(linesOf(client, counted)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
    return counted.rows;
  } finally {
    await client.end();
  }
}

async function* linesOf(client: Client, counted: { rows: number }): AsyncGenerator<string> {
  yield toLine({ nabla: 1, takenAt: new Date().toISOString(), migrations: [...(await appliedMigrations(client))] } satisfies Header);
  for (const table of await tablesInOrder(client)) {
    yield toLine({ table });
    await client.query(`DECLARE backup CURSOR FOR SELECT t::text AS row FROM ${table} t`);
    for (let rows = await fetch(client); rows.length > 0; rows = await fetch(client)) {
      counted.rows += rows.length;
      yield rows.map((row) => toLine([row])).join('');
    }
    await client.query('CLOSE backup');
  }
  yield toLine({ end: true, rows: counted.rows });
}

const toLine = (value: object): string => `${JSON.stringify(value)}\n`;

async function fetch(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ row: string }>(`FETCH ${BATCH} FROM backup`);
  return rows.map(({ row }) => row);
}
