import type { PrismaClient } from '@nabla/db';
import type { Logger } from 'pino';
import { CATALOG_FILE } from '../authoring/catalog.ts';
import { ASSIGNMENTS } from '../authoring/folders.ts';
import type { Library } from '../library.ts';
import { archiveFolder } from './archive.ts';
import { recordSaved, recordUnreadable } from './record-saved.ts';
import { Shelf } from './shelf.ts';
import { watchFolder } from '../authoring/watch-folder.ts';

type Desk = { readonly db: PrismaClient; readonly library: Library; readonly log: Logger };

/**
 * For authors at work: whoever saves a file of an exercise sees it on the open pages a moment later, or what is wrong with it.
 * @returns stops watching
 */
export async function followFolders({ db, library, log }: Desk): Promise<() => void> {
  const shelf = new Shelf({ root: ASSIGNMENTS, catalogFile: CATALOG_FILE, load: library.load });
  const follow = async (): Promise<void> => {
    const { read, broken } = await shelf.refresh();
    for (const exercise of read) {
      await recordSaved(db, exercise);
      await archiveFolder(db, exercise);
    }
    for (const exercise of broken) await recordUnreadable(db, exercise);
    log.info({ read: read.map(({ id }) => id), broken: broken.map(({ id, finding }) => `${id}: ${finding.message}`) }, 'exercises read again');
  };
  const followed = (): Promise<void> =>
    // An author's next save is the next try.
    follow().catch((error: unknown) => log.error({ err: error }, 'the exercises could not be read again'));
  await followed();
  return watchFolder(ASSIGNMENTS, followed);
}
