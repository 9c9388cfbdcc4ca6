import { instances } from './instances.ts';

/** How long open streams have to say goodbye. */
const GRACE_MS = 1_000;

/**
 * Aborted when this process is told to stop. Next stops listening on SIGTERM but then waits for open streams without end,
 * and a page on such a stream would miss everything that happens from then on; so streams end here, and the process with them.
 */
export function stopping(): AbortSignal {
  return (instances.stopping ??= onTermination());
}

function onTermination(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      controller.abort();
      setTimeout(() => process.exit(0), GRACE_MS).unref();
    });
  }
  return controller.signal;
}
