import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Away from the default port, so that tests run beside a started product. */
export const PORT = 3137;
export const BASE_URL = `http://localhost:${PORT}`;

/** The tests' own database; made anew for every run. */
export const DATA_DIR = join(ROOT, '.data/e2e');

/**
 * The processes of the started stack whose command line contains a text.
 * Found by the data folder in their environment, so that no other stack on the machine is touched.
 */
export function stackProcesses(command: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => procFile(pid, 'cmdline').includes(command) && procFile(pid, 'environ').includes(`NABLA_DATA_DIR=${DATA_DIR}\0`))
    .map(Number);
}

function procFile(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process ended meanwhile, or is somebody else's.
    return '';
  }
}
