import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { subscribeAgain } from '#api/subscribe-again.ts';
import type { AppRouter } from '#server/root.ts';

type Ending = TRPCClientError<AppRouter>;

/** As a proxy refuses it, or a connection breaks: nothing of a procedure is known. */
const refused = (): Ending => new TRPCClientError('Unknown error');
const saying = (code: string): Ending => TRPCClientError.from({ error: { code: -32_603, message: code, data: { code } } });

/** A service that sends one event to each subscription and then ends it, and what was asked of it when. */
function service(ending: (time: number) => Ending | null) {
  const asked: { readonly atMs: number; readonly input: unknown }[] = [];
  const start = Date.now();
  const link: TRPCLink<AppRouter> = () => ({ op }) =>
    observable((observer) => {
      asked.push({ atMs: Date.now() - start, input: op.input });
      observer.next({ result: { type: 'data', id: `event ${asked.length}`, data: { id: `event ${asked.length}`, data: null } } });
      const error = ending(asked.length);
      if (error !== null) observer.error(error);
    });
  const onError = vi.fn<(error: unknown) => void>();
  const client = createTRPCClient<AppRouter>({ links: [subscribeAgain, link] });
  return { asked, onError, subscription: client.notification.watchUnread.subscribe({}, { onError }) };
}

describe('a subscription whose stream ends', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins again when it was refused without a word of its procedure, and says what it saw last', async () => {
    const { asked, onError } = service((time) => (time < 3 ? refused() : null));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.map(({ input }) => input)).toStrictEqual([{}, { lastEventId: 'event 1' }, { lastEventId: 'event 2' }]);
    expect(onError).not.toHaveBeenCalled();
  });

  it('begins again within a second when its process is told to stop', async () => {
    const { asked } = service((time) => (time === 1 ? saying('TIMEOUT') : null));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(2);
  });

  it('waits longer from time to time, and never as long as five seconds', async () => {
    const { asked } = service(refused);
    await vi.advanceTimersByTimeAsync(120_000);
    const pauses = asked.slice(1).map(({ atMs }, index) => atMs - (asked[index]?.atMs ?? 0));
    expect(pauses[0]).toBeLessThan(1_000);
    expect(Math.max(...pauses)).toBeLessThan(5_000);
    expect(Math.min(...pauses.slice(3))).toBeGreaterThanOrEqual(3_000);
  });

  it.each(['NOT_FOUND', 'UNAUTHORIZED', 'FORBIDDEN'])('does not ask again what its procedure refuses: %s', async (code) => {
    const { asked, onError } = service(() => saying(code));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
    expect(onError).toHaveBeenCalledOnce();
  });

  it('asks no more when the page has left', async () => {
    const { asked, subscription } = service(refused);
    subscription.unsubscribe();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(1);
  });
});
