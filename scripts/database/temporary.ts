import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../database.ts';

/** A new, empty database, server and all, that leaves nothing behind; for tests and checks. */
export async function temporaryDatabase(): Promise<Database> {
  await using opened = new AsyncDisposableStack();
  const directory = opened.adopt(await mkdtemp(join(tmpdir(), 'nabla-')), (path) => rm(path, { recursive: true, force: true }));
  await chmod(directory, 0o755); // Made private, but the server's user has to get to its own folder in it.
  const database = opened.use(await openDatabase(directory));
  const owned = opened.move();
  return { url: database.url, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
