import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { adapterOf, CatalogPool } from './adapter.ts';
import { schemaFiles } from './folder.ts';

/** Prisma's schema engine on one database. */
export type Engine = AsyncDisposable & { readonly run: SchemaEngine };

/**
 * Opens the engine from its WebAssembly build, which npm delivers. The native one would be
 * downloaded from elsewhere at install time, so a clone would not work behind a plain npm mirror.
 */
export async function openEngine(connectionString: string): Promise<Engine> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  await using opened = new AsyncDisposableStack();
  const pool = opened.use(new CatalogPool(connectionString));
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterOf(pool));
  const run = opened.use(await SchemaEngine.new({ datamodels }, ignoreLog, adapter));
  const owned = opened.move();
  return { run, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const ignoreLog = (): void => {};

/** Without this a panic of the engine shows as a TypeError about its missing registry. */
const reportPanic = (message: string): void => console.error(`schema engine: ${message}`);
