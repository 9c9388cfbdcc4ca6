import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../backup/restore.ts';
import { inOrder, tablesInOrder } from '../backup/tables.ts';
import { writeBackup } from '../backup/write.ts';
import { temporaryDatabase } from '../database/temporary.ts';
import { deploy } from '../migrations/deploy.ts';
import { withScratchDatabase } from '../migrations/scratch.ts';

const opened = new AsyncDisposableStack();
let server = '';
let folder = '';

beforeAll(async () => {
  server = opened.use(await temporaryDatabase()).url;
  folder = opened.adopt(await mkdtemp(join(tmpdir(), 'nabla-backup-')), (path) => rm(path, { recursive: true, force: true }));
});

afterAll(() => opened.disposeAsync());

/** Rows of every kind that a careless copy would change: text with all sorts of signs, numbers with all their digits, no numbers at all, instants to the microsecond. */
const ROWS = `
  INSERT INTO "user" (id, name, email, "updatedAt") SELECT 'u' || i, 'Zoë 李 "quoted", \\ and a' || chr(10) || 'new line', 'u' || i || '@example.edu', '2026-03-29 01:30:00.123456' FROM generate_series(1, 1200) i;
  INSERT INTO exercise (id, module) VALUES ('backprop', '03');
  INSERT INTO exercise_version ("exerciseId", hash, title, points) VALUES ('backprop', 'abc', 'Backprop', 25);
  INSERT INTO exercise_check (id, "exerciseId", "timeMs", findings) VALUES ('c1', 'backprop', 0.1::float8 + 0.2::float8, '{"deep": [1.5e-300, "\\u0001", null]}'), ('c2', 'backprop', 'NaN', 'null'), ('c3', 'backprop', 'Infinity', NULL);`;

async function run<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** For each table, its rows as PostgreSQL writes them, in one digest. */
const contents = (url: string) =>
  run(url, async (client) => {
    const digests = new Map<string, string>();
    for (const table of await tablesInOrder(client)) {
      const { rows } = await client.query<{ digest: string }>(`SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS digest FROM ${table} t`);
      digests.set(table, rows[0]?.digest ?? '');
    }
    return digests;
  });

/** A backup of a database with the rows above, and what it held. */
async function backup(name: string) {
  const file = join(folder, name);
  const held = await withScratchDatabase(server, async (url) => {
    await deploy(url);
    await run(url, (client) => client.query(ROWS));
    await writeBackup(url, file);
    return contents(url);
  });
  return { file, held };
}

test('a database that was lost comes back from its backup with every bit', async () => {
  const { file, held } = await backup('whole');
  await withScratchDatabase(server, async (url) => {
    await restoreBackup(url, file);
    expect(await contents(url)).toStrictEqual(held);
    expect(held.get('"user"')).toMatch(/^1200 /u);
  });
});

test('a backup is not restored over work that is there', async () => {
  const { file } = await backup('refused');
  await withScratchDatabase(server, async (url) => {
    await deploy(url);
    await run(url, (client) => client.query(`INSERT INTO exercise (id, module) VALUES ('mine', '01')`));
    await expect(restoreBackup(url, file)).rejects.toThrow('The database is in use');
    expect(await run(url, async (client) => (await client.query('SELECT id FROM exercise')).rows)).toStrictEqual([{ id: 'mine' }]);
  });
});

describe('a file that is no whole backup is refused and leaves nothing behind:', () => {
  const refused = async (file: string, message: RegExp) => {
    await withScratchDatabase(server, async (url) => {
      await deploy(url);
      await expect(restoreBackup(url, file)).rejects.toThrow(message);
      expect(await run(url, async (client) => (await client.query('SELECT count(*)::int AS users FROM "user"')).rows)).toStrictEqual([{ users: 0 }]);
    });
  };

  test('one that was cut off', async () => {
    const { file } = await backup('cut');
    await truncate(file, (await readFile(file)).length - 40);
    await refused(file, /unexpected end of file|not whole/u);
  });

  test('something else', async () => {
    const file = join(folder, 'else');
    await writeFile(file, gzipSync('{"a": 1}\n'));
    await refused(file, /no backup of Nabla/u);
  });

  test('one of a newer version', async () => {
    const file = join(folder, 'newer');
    await writeFile(file, gzipSync('{"nabla": 1, "takenAt": "2030-01-01T00:00:00.000Z", "migrations": ["20300101000000_later"]}\n'));
    await refused(file, /newer version/u);
  });
});

test('tables come after those that they refer to, in whatever order they are listed', () => {
  const tables = [{ name: 'a', references: [] }, { name: 'b', references: ['a'] }, { name: 'c', references: ['a', 'b'] }, { name: 'd', references: [] }];
  fc.assert(
    fc.property(fc.shuffledSubarray(tables, { minLength: tables.length }), (shuffled) => {
      const order = inOrder(shuffled);
      expect(shuffled.every(({ name, references }) => references.every((other) => order.indexOf(other) < order.indexOf(name)))).toBe(true);
    }),
  );
});

test('tables that refer to each other are named', () => {
  expect(() => inOrder([{ name: 'a', references: ['b'] }, { name: 'b', references: ['a'] }])).toThrow('a, b');
});
