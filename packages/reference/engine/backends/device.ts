import { readdir, readFile } from 'node:fs/promises';
import { cpus } from 'node:os';

/** The processor and its cores, in words. */
export function processorName(): string {
  const cores = cpus();
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} ${cores.length === 1 ? 'core' : 'cores'}`;
}

const DRIVER = '/proc/driver/nvidia/gpus';

/** The names of the graphics cards that NVIDIA's driver shows; null where it shows none. */
export async function nvidiaName(): Promise<string | null> {
  const cards = await readdir(DRIVER).catch(() => []);
  const texts = await Promise.all(cards.map((card) => readFile(`${DRIVER}/${card}/information`, 'utf8')));
  const names = texts.flatMap((text) => /^Model:\s*(?<name>.+)$/mu.exec(text)?.groups?.['name'] ?? []);
  return names.length > 0 ? names.join(', ') : null;
}
