import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm';
import { ROOT } from '../paths.ts';

const PRISMA = join(ROOT, 'prisma');
const MIGRATIONS = join(PRISMA, 'migrations');
const LOCK_FILE = 'migration_lock.toml';

/** No table or enum is left to somebody else to look after. */
export const EVERYTHING = { externalTables: [], externalEnums: [] };

/** `schema.prisma`, what the migrations have to lead to. */
export function schemaFiles(): SchemaContainer[] {
  const path = join(PRISMA, 'schema.prisma');
  return [{ path, content: readFileSync(path, 'utf8') }];
}

/** All migrations of a folder, in the order of their names, as the schema engine wants them. */
export function readMigrations(baseDir = MIGRATIONS): MigrationList {
  const names = readdirSync(baseDir, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  return {
    baseDir,
    lockfile: { path: LOCK_FILE, content: readFileSync(join(baseDir, LOCK_FILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.toSorted().map((path) => ({ path, migrationFile: readMigration(join(baseDir, path)) })),
  };
}

const readMigration = (directory: string): MigrationList['migrationDirectories'][number]['migrationFile'] => ({
  path: 'migration.sql',
  content: { tag: 'ok', value: readFileSync(join(directory, 'migration.sql'), 'utf8') },
});

/** Writes a migration into the folder and returns its name, such as `20261124093000_add_groups`. */
export function writeMigration(title: string, sql: string, now: Date): string {
  const name = `${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${title}`;
  mkdirSync(join(MIGRATIONS, name), { recursive: true });
  writeFileSync(join(MIGRATIONS, name, 'migration.sql'), sql);
  return name;
}
