import { createHash } from 'node:crypto';
import { tracked, TRPCError } from '@trpc/server';
import { gradingNews, type Topic } from './grading-news.ts';
import { stopping } from './stopping.ts';

type Watch<T> = {
  readonly topic: Topic;
  /** The event that the page saw last, before it lost the connection. */
  readonly lastEventId?: string | undefined;
  /** The whole state of what is watched. */
  readonly read: () => Promise<T>;
  /** Announcements make a page move at once; this is the pause after which it looks anyway. Null ends the watch. */
  readonly pauseMs: (state: T) => number | null;
  readonly signal: AbortSignal | undefined;
};

/**
 * Yields a state whenever it has changed, until nothing more will happen.
 * An event's id is a digest of its state, so a page that comes back is told only what it has not seen.
 */
export async function* watch<T>({ topic, lastEventId, read, pauseMs, signal }: Watch<T>) {
  using news = gradingNews().watch(topic);
  const end = signal ? AbortSignal.any([signal, stopping()]) : stopping();
  let seen = lastEventId;
  while (!end.aborted) {
    const state = await read();
    const id = digest(state);
    if (id !== seen) yield tracked(id, state);
    seen = id;
    const timeMs = pauseMs(state);
    if (timeMs === null) return;
    await news.next({ signal: end, timeMs });
  }
  // Makes the page ask again at once, another process (api/subscribe-again.ts); a plain return would end its watch.
  if (stopping().aborted) throw new TRPCError({ code: 'TIMEOUT' });
}

const digest = (state: unknown): string => createHash('sha256').update(JSON.stringify(state)).digest('base64url').slice(0, 16);
