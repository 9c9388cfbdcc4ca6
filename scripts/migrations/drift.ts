import { ROOT } from '../paths.ts';
import { openEngine } from './engine.ts';
import { EVERYTHING, readMigrations, schemaFiles } from './folder.ts';
import { withScratchDatabase } from './scratch.ts';

/**
 * The SQL that leads from what the migrations build to what `schema.prisma` says; null when they agree.
 * The migrations are applied to a scratch database on the given server, whose user may therefore create databases.
 */
export const findDrift = (connectionString: string, migrations = readMigrations()): Promise<string | null> =>
  withScratchDatabase(connectionString, async (scratch) => {
    await using engine = await openEngine(scratch);
    await engine.run.applyMigrations({ migrationsList: migrations, filters: EVERYTHING });
    const { exitCode, stdout } = await engine.run.diff({
      from: { tag: 'schemaDatasource', files: schemaFiles(), configDir: ROOT },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: true,
      filters: EVERYTHING,
    });
    return exitCode === 0 ? null : stdout;
  });
