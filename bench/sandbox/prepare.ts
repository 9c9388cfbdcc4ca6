import { stopSignal } from '../../scripts/processes/stop-signal.ts';
import { installPeers, type Installed } from './install.ts';
import { makeFolders, type Folders } from './make-folders.ts';
import { loadWorkload } from './workload.ts';

/** What the comparison can work with. */
export type Prepared = { readonly folders: Folders; readonly installed: Installed };

/** Installs the peers and writes what they grade. Does again only what is missing; says what it does. */
export async function prepare(signal: AbortSignal): Promise<Prepared> {
  const installed = await installPeers(signal);
  const folders = await makeFolders(await loadWorkload(), installed, signal);
  return { folders, installed };
}

if (import.meta.main) await prepare(stopSignal().signal);
