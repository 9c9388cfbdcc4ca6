import { setTimeout as sleep } from 'node:timers/promises';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '../../prisma/demo-people.ts';
import type { Settings } from './settings.ts';

/** Waits until the web process answers. */
export async function answering({ host, port }: Settings, signal: AbortSignal): Promise<void> {
  const address = host === '0.0.0.0' ? '127.0.0.1' : host;
  while (!signal.aborted) {
    const response = await fetch(`http://${address}:${port}/health/live`, { signal }).catch(() => null); // Not up yet.
    if (response?.ok) return;
    await sleep(50, undefined, { signal }).catch(() => {}); // Aborted: the loop sees it.
  }
}

/** What a person needs to know when everything is up. */
export function welcome({ origin, demo }: Settings): string {
  const people = DEMO_PEOPLE.map(({ email, role }) => `  ${role === 'student' ? 'student   ' : 'instructor'}  ${email}`);
  const signIns = demo ? ['', 'Sign in, with the password', `  ${DEMO_PASSWORD}`, 'as', ...people] : [];
  return ['', `Nabla is up: ${origin}`, ...signIns, '', 'Ctrl-C stops it.', ''].join('\n');
}
