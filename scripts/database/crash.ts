import { setTimeout as sleep } from 'node:timers/promises';
import { clusterOf, startServer } from './cluster.ts';
import { isAlive, readLockFile } from './lock-file.ts';
import { choosePlace } from './place.ts';
import { readSettings } from './settings.ts';

/** Ends the server of a data directory as a power cut would: nothing is written, nobody is told. */
export async function crashServer(dataDir: string): Promise<void> {
  const lock = await readLockFile(clusterOf(await choosePlace(dataDir)));
  if (lock === null) return;
  process.kill(lock.pid, 'SIGKILL');
  while (isAlive(lock.pid)) await sleep(10);
}

/** How long a crashed server's other processes may take to notice. */
const PATIENCE_MS = 10_000;

/** Starts it again on its port; it recovers by itself. */
export async function restartServer(dataDir: string): Promise<void> {
  const place = await choosePlace(dataDir);
  const { port } = await readSettings(place);
  for (const end = performance.now() + PATIENCE_MS; ; await sleep(100)) {
    try {
      return await startServer(place, port);
    } catch (error) {
      // Processes of the crashed one may still hold its shared memory.
      if (performance.now() > end) throw error;
    }
  }
}
