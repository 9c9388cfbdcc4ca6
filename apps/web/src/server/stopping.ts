import { setTimeout as sleep } from 'node:timers/promises';
import { instances } from './instances.ts';

/** How long open streams have to say goodbye, and what is under way in the background. */
const GRACE_MS = 1_000;
const LONGEST_MS = 10_000;

/**
 * Aborted when this process is told to stop. Next stops listening on SIGTERM but then waits for open streams without end,
 * and a page on such a stream would miss everything that happens from then on; so streams end here, and the process with them.
 */
export function stopping(): AbortSignal {
  return (instances.stopping ??= onTermination());
}

/** Has something done before the process ends. */
export function beforeExit(goodbye: () => Promise<void>): void {
  stopping();
  (instances.goodbyes ??= []).push(goodbye);
}

function onTermination(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      controller.abort();
      void lastWords().then(() => process.exit(0));
    });
  }
  return controller.signal;
}

async function lastWords(): Promise<void> {
  const all = Promise.allSettled((instances.goodbyes ?? []).map((goodbye) => goodbye()));
  await Promise.all([sleep(GRACE_MS), Promise.race([all, sleep(LONGEST_MS)])]);
}
