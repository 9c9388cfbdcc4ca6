import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../database.ts';

/** A database whose whole server is one's own, so that it may also be crashed: see `crash.ts`. */
export type TemporaryDatabase = Database & { readonly dataDir: string };

/** A new, empty database, server and all, that leaves nothing behind; for tests and checks. */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  await using opened = new AsyncDisposableStack();
  const dataDir = opened.adopt(await mkdtemp(join(tmpdir(), 'nabla-')), (path) => rm(path, { recursive: true, force: true }));
  await chmod(dataDir, 0o755); // Made private, but the server's user has to get to its own folder in it.
  const database = opened.use(await openDatabase(dataDir));
  const owned = opened.move();
  return { url: database.url, dataDir, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
