import { prepareQueue } from '@nabla/db/queue';
import { prepareWebQueue } from '@nabla/db/web-queue';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { Client } from 'pg';
import { openEngine } from './engine.ts';
import { EVERYTHING, readMigrations } from './folder.ts';

/** Any number will do, as long as nobody else takes an advisory lock by it. */
const LOCK = 6_222_513;

/**
 * Brings a database up to date: our tables, then the queue's. Safe when several machines do it at once.
 * @returns the names of the migrations that were missing
 */
export async function deploy(connectionString: string, migrations = readMigrations()): Promise<readonly string[]> {
  const turn = new Client({ connectionString });
  await turn.connect();
  try {
    await turn.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const applied = await apply(migrations, connectionString);
    await prepareQueue(connectionString);
    await prepareWebQueue(connectionString);
    return applied;
  } finally {
    await turn.end(); // The lock goes with its session.
  }
}

/** PostgreSQL takes back a migration that fails, whole; so it may simply be tried again. */
async function apply(migrationsList: MigrationList, connectionString: string): Promise<readonly string[]> {
  await using engine = await openEngine(connectionString);
  const { failedMigrationNames } = await engine.run.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: EVERYTHING });
  for (const migrationName of failedMigrationNames) await engine.run.markMigrationRolledBack({ migrationName });
  const { appliedMigrationNames } = await engine.run.applyMigrations({ migrationsList, filters: EVERYTHING });
  return appliedMigrationNames;
}
