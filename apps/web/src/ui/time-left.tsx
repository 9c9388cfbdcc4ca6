'use client';

import { useFormatter } from 'next-intl';
import { useSyncExternalStore, type ReactNode } from 'react';

/** How long it is to a moment, for the place in a sentence that the messages mark as a tag. */
export const leftTag = (at: Date, zone: string) => (): ReactNode => <TimeLeft at={at} zone={zone} />;

/** How far away a moment is, with the exact instant on hover. The server, which draws once, writes the moment in `zone`'s time. */
function TimeLeft({ at, zone }: { readonly at: Date; readonly zone: string }) {
  const format = useFormatter();
  const current = useSyncExternalStore(everyTick, now, () => null);
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()}>
      {current === null ? format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }) : format.relativeTime(at, current)}
    </time>
  );
}

const TICK_MS = 30_000;

const everyTick = (onTick: () => void): (() => void) => {
  const timer = setInterval(onTick, TICK_MS);
  return () => clearInterval(timer);
};

/** Changes with each tick only, so that a page is drawn anew no more often than that. */
const now = (): number => Math.floor(Date.now() / TICK_MS) * TICK_MS;
