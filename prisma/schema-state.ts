import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PrismaClient } from './client.ts';

/** The migrations that this checkout has, by name. */
export const knownMigrations = (folder = join(import.meta.dirname, 'migrations')): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The database is of another time than the program; the message says which of them to bring up to date. */
export class SchemaError extends Error {}

/**
 * Refuses to start on a database that another version of the program brought up to date. Processes that run already go
 * on: migrations only add (expand, then contract), so theirs is still there.
 * @throws SchemaError when the program lacks a migration that the database has, or the other way round
 */
export async function requireSchema(db: PrismaClient, known: readonly string[]): Promise<void> {
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const names = new Set(applied.map(({ name }) => name));
  const newer = [...names].filter((name) => !known.includes(name));
  const missing = known.filter((name) => !names.has(name));
  if (newer.length > 0) {
    throw new SchemaError(`The database is newer than this program: it has ${newer.join(', ')}. Start the version that brought it up to date, or a later one.`);
  }
  if (missing.length > 0) throw new SchemaError(`The database is older than this program: it lacks ${missing.join(', ')}. Run: npm run migrate -- deploy`);
}
