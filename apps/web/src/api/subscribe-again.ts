import { retryLink } from '@trpc/client';
import type { AppRouter } from '#server/root.ts';

const FIRST_MS = 500;
/** With the spread below five seconds, which docs/operating.md promises. */
const LONGEST_MS = 3_000;

/**
 * Begins a subscription again that ended without a word of its procedure: refused by a proxy whose processes are being
 * replaced, or by one that could not reach the database. A browser tries again by itself only where a connection breaks;
 * any answer but 200 ends its stream for good (HTML, 9.2.3). So does a process that is told to stop, with a timeout:
 * a browser's own pause would be three to five seconds.
 * What a procedure itself refuses, such as a submission of somebody else, stays refused.
 */
export const subscribeAgain = retryLink<AppRouter>({
  retry: ({ error }) => [undefined, 'TIMEOUT'].includes(error.data?.code),
  // Spread, so that the pages that lost one process do not all come to the other at one moment.
  retryDelayMs: (attempts) => Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS) * (1 + Math.random() / 2),
});
