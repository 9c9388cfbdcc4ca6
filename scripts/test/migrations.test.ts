import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryDatabase } from '../database/temporary.ts';
import { deploy } from '../migrations/deploy.ts';
import { findDrift } from '../migrations/drift.ts';
import { readMigrations } from '../migrations/folder.ts';
import { withScratchDatabase } from '../migrations/scratch.ts';
import { statusOf } from '../migrations/status.ts';

const opened = new AsyncDisposableStack();
let server = '';

beforeAll(async () => {
  server = opened.use(await temporaryDatabase()).url;
});

afterAll(() => opened.disposeAsync());

const MIGRATIONS = readMigrations();
const NAMES = MIGRATIONS.migrationDirectories.map(({ path }) => path);

/** Our migrations and one more. */
const withMigration = (path: string, sql: string): typeof MIGRATIONS => ({
  ...MIGRATIONS,
  migrationDirectories: [...MIGRATIONS.migrationDirectories, { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } } }],
});

test('a first deploy applies every migration and makes the queue, a second one nothing', () =>
  withScratchDatabase(server, async (url) => {
    expect(await deploy(url)).toEqual(NAMES);
    expect(await deploy(url)).toEqual([]);
    expect(await statusOf(url)).toBe('Up to date.');
    expect(await query(url, 'SELECT name FROM pgboss.queue')).toContainEqual({ name: 'grade' });
  }));

test('two deploys at once do each migration once', () =>
  withScratchDatabase(server, async (url) => {
    const applied = await Promise.all([deploy(url), deploy(url)]);
    expect(applied.flat()).toEqual(NAMES);
  }));

test('the migrations lead to the schema', async () => {
  expect(await findDrift(server)).toBeNull();
});

test('a change that only one of migrations and schema has is drift, told as the SQL that mends it', async () => {
  const drifted = withMigration('99990101000000_more', 'ALTER TABLE "course" ADD COLUMN "colour" TEXT;');
  expect(await findDrift(server, drifted)).toContain('ALTER TABLE "course" DROP COLUMN "colour"');
});

test('a migration is one text: semicolons inside functions and quotes do not cut it', () =>
  withScratchDatabase(server, async (url) => {
    const sql = `CREATE FUNCTION double(n int) RETURNS int AS $$ BEGIN n := n * 2; RETURN n; END; $$ LANGUAGE plpgsql;
      COMMENT ON FUNCTION double(int) IS 'one; two';`;
    await deploy(url, withMigration('99990101000000_function', sql));
    expect(await query(url, 'SELECT double(21) AS answer')).toEqual([{ answer: 42 }]);
  }));

test('a migration that fails changes nothing and says where', () =>
  withScratchDatabase(server, async (url) => {
    const broken = withMigration('99990101000000_broken', 'CREATE TABLE "half" (id int);\nSELECT 1 / 0;');
    await expect(deploy(url, broken)).rejects.toThrow(/division by zero[^]*99990101000000_broken/u);
    expect(await query(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
    expect(await statusOf(url)).toContain('failed: 99990101000000_broken');
  }));

test('a migration that failed is applied once it is mended', () =>
  withScratchDatabase(server, async (url) => {
    await expect(deploy(url, withMigration('99990101000000_half', 'SELECT 1 / 0;'))).rejects.toThrow('division by zero');
    expect(await deploy(url, withMigration('99990101000000_half', 'CREATE TABLE "half" (id int);'))).toEqual(['99990101000000_half']);
  }));

async function query(connectionString: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows }: { readonly rows: readonly unknown[] } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}
