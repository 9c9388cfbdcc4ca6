import { openEngine } from './engine.ts';
import { EVERYTHING, readMigrations } from './folder.ts';

/** Where a database stands against the migrations folder, in words. */
export async function statusOf(connectionString: string): Promise<string> {
  await using engine = await openEngine(connectionString);
  const { editedMigrationNames, failedMigrationNames, history } = await engine.run.diagnoseMigrationHistory({
    migrationsList: readMigrations(),
    optInToShadowDatabase: false,
    filters: EVERYTHING,
  });
  const missing = history !== null && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [];
  const unknown = history !== null && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [];
  const lines = [
    listed('missing in the database', missing),
    listed('applied, but not in the folder', unknown),
    listed('edited after they were applied', editedMigrationNames),
    listed('failed', failedMigrationNames),
  ].filter((line) => line !== null);
  return lines.length === 0 ? 'Up to date.' : lines.join('\n');
}

const listed = (label: string, names: readonly string[]): string | null => (names.length === 0 ? null : `${label}: ${names.join(', ')}`);
