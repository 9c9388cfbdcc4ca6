import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** Away from the default port, so that tests run beside a started product; another one where two checkouts test at once. */
export const PORT = Number(process.env['NABLA_E2E_PORT'] ?? 3137);
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

/** The address of the started stack's database, which its graders know. */
export function databaseUrl(): string {
  const environments = stackProcesses('src/worker.ts').map((pid) => procFile(String(pid), 'environ').split('\0'));
  const found = environments.flat().find((variable) => variable.startsWith('DATABASE_URL='));
  if (found === undefined) throw new Error('the stack does not run');
  return found.slice('DATABASE_URL='.length);
}

function procFile(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process ended meanwhile, or is somebody else's.
    return '';
  }
}
