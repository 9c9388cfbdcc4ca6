import { createHash } from 'node:crypto';
import { tracked, TRPCError } from '@trpc/server';
import { stopping } from '../stopping.ts';
import { gradingNews } from './grading-news.ts';
import { isFinal, type SubmissionSnapshot } from './snapshot.ts';

/** Announcements make a watched submission move at once; these are the pauses after which it is looked at anyway. */
const LOOK_AGAIN_MS = { queued: 2_000, otherwise: 15_000 } as const;

type Watch = {
  readonly submissionId: string;
  /** The event that the page saw last, before it lost the connection. */
  readonly lastEventId?: string | undefined;
  readonly read: () => Promise<SubmissionSnapshot>;
  readonly signal: AbortSignal;
};

/**
 * Yields the submission's snapshot whenever it has changed, until nothing more will happen.
 * An event's id is a digest of its snapshot, so a page that comes back is told only what it has not seen.
 */
export async function* watch({ submissionId, lastEventId, read, signal }: Watch) {
  using news = gradingNews().watch(submissionId);
  const end = AbortSignal.any([signal, stopping()]);
  let seen = lastEventId;
  while (!end.aborted) {
    const snapshot = await read();
    const id = digest(snapshot);
    if (id !== seen) yield tracked(id, snapshot);
    seen = id;
    if (isFinal(snapshot)) return;
    await news.next({ signal: end, timeMs: snapshot.phase === 'queued' ? LOOK_AGAIN_MS.queued : LOOK_AGAIN_MS.otherwise });
  }
  // An error of the server makes the page connect again, to a process that lives; a plain return would end its watch.
  if (stopping().aborted) throw new TRPCError({ code: 'SERVICE_UNAVAILABLE' });
}

const digest = (snapshot: SubmissionSnapshot): string => createHash('sha256').update(JSON.stringify(snapshot)).digest('base64url').slice(0, 16);
