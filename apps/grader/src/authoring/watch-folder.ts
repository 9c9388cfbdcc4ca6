import { watch } from 'node:fs';

/** Editors save in several steps: this long nothing must have happened. */
const QUIET_MS = 150;

/**
 * Tells when something under a folder was saved, once it lies still. What is saved meanwhile is told afterwards.
 * @param onSaved must not throw
 * @returns stops watching
 */
export function watchFolder(root: string, onSaved: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> = Promise.resolve();
  const watcher = watch(root, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      telling = telling.then(onSaved);
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
