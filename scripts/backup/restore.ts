import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { deploy } from '../migrations/deploy.ts';
import { readMigrations } from '../migrations/folder.ts';
import { ProgramError } from '../processes/run.ts';
import { header, line, type Header } from './format.ts';
import { tablesInOrder } from './tables.ts';

const BATCH = 500;

/**
 * Puts a backup into an empty database, and brings it up to date where it is older than this version. All or nothing: what fails in the middle leaves the tables empty.
 * @returns how many rows
 * @throws ProgramError where the database is in use, or the file is of a newer version or not whole
 */
export async function restoreBackup(connectionString: string, file: string): Promise<number> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const about = readHeader((await lines.next()).value);
  await deploy(connectionString, migrationsOf(about));
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await requireEmpty(client);
    await client.query('BEGIN');
    const rows = await putBack(client, lines);
    await client.query('COMMIT');
    await deploy(connectionString);
    return rows;
  } finally {
    await client.end();
  }
}

function readHeader(text: unknown): Header {
  const read = header.safeParse(typeof text === 'string' ? parseOrNull(text) : null);
  if (!read.success) throw new ProgramError('This is no backup of Nabla, or one of a version that this one does not know.');
  return read.data;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Some other file; the message says so.
  }
}

/** The migrations that the backup's database had: rows fit the tables that they came from. */
function migrationsOf({ migrations }: Header): ReturnType<typeof readMigrations> {
  const all = readMigrations();
  const known = all.migrationDirectories.filter(({ path }) => migrations.includes(path));
  if (known.length === migrations.length) return { ...all, migrationDirectories: known };
  throw new ProgramError('The backup is of a newer version of Nabla: restore it with that version, or a later one.');
}

async function requireEmpty(client: Client): Promise<void> {
  for (const table of await tablesInOrder(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
    if (rowCount !== 0) throw new ProgramError(`The database is in use (there are rows in ${table}). A backup is restored into an empty one, so that nothing is overwritten.`);
  }
}

/** Rows go in as their own text; PostgreSQL gives each column back its type. */
async function putBack(client: Client, lines: AsyncIterator<string>): Promise<number> {
  let [table, count, batch]: [string, number, string[]] = ['', 0, []];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await client.query(`INSERT INTO ${table} SELECT * FROM unnest($1::${table}[])`, [batch]);
    count += batch.length;
    batch = [];
  };
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const read = line.parse(JSON.parse(next.value));
    if (Array.isArray(read)) {
      batch.push(read[0]);
      if (batch.length === BATCH) await flush();
    } else {
      await flush();
      if ('table' in read) table = read.table;
      else if (read.rows === count) return count;
      else break;
    }
  }
  throw new ProgramError('The backup is not whole: it ends too early. Take an earlier one.');
}
