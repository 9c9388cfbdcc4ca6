import { homedir, hostname } from 'node:os';
import { join } from 'node:path';

/** What would tell of the host. */
export const HOST_SECRETS: readonly string[] = [join(import.meta.dirname, '../../../..'), process.execPath, homedir(), hostname(), 'node:internal', 'isolated-vm', 'file://'];
