import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { orUsageError, UsageError } from '../usage.ts';
import { ask, serverOf } from './server.ts';

const OPTIONS = { course: { type: 'string' }, grades: { type: 'boolean' }, out: { type: 'string' }, server: { type: 'string' }, token: { type: 'string' } } as const;

/** `nabla export --course <slug>`: all own work, or with `--grades` everybody's grades, as JSON. */
export async function exportCourse(args: readonly string[]): Promise<number> {
  const { values } = orUsageError(() => parseArgs({ args: [...args], options: OPTIONS }));
  if (values.course === undefined) throw new UsageError('name the course: --course <slug>');
  const path = `courses/${encodeURIComponent(values.course)}/export${values.grades ? '?of=course' : ''}`;
  const text = `${JSON.stringify(await ask(serverOf(values), { path }), null, 2)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else await writeFile(values.out, text);
  return 0;
}
