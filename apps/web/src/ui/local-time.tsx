'use client';

import { useFormatter } from 'next-intl';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** A moment in the reader's own time zone, with the exact instant on hover. The server, which cannot know the zone, writes `zone`'s time. */
export function LocalTime({ at, zone = 'UTC' }: { readonly at: Date; readonly zone?: string }) {
  const format = useFormatter();
  const timeZone = useSyncExternalStore(never, readersZone, () => zone);
  return (
    <time dateTime={at.toISOString()} title={at.toISOString()}>
      {format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })}
    </time>
  );
}

const readersZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
