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
  const [url] = stackProcesses('src/worker.ts').map((pid) => variable(pid, 'DATABASE_URL'));
  if (url === undefined) throw new Error('the stack does not run');
  return url;
}

/** How many web processes answer, each asked on its own port: one may run and not yet listen. */
export async function websAnswering(): Promise<number> {
  const asked = stackProcesses('next-server').map((pid) => fetch(`http://127.0.0.1:${variable(pid, 'PORT')}/health/ready`));
  const answers = await Promise.allSettled(asked);
  return answers.filter((answer) => answer.status === 'fulfilled' && answer.value.ok).length;
}

/** What a process was given as an environment variable. */
function variable(pid: number, name: string): string | undefined {
  const found = procFile(String(pid), 'environ').split('\0').find((line) => line.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

function procFile(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // The process ended meanwhile, or is somebody else's.
    return '';
  }
}
