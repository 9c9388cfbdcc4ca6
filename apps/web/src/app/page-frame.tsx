import type { ReactNode } from 'react';
import { SiteHeader, type Step } from '#features/session/site-header.tsx';
import { ViewingBanner } from '#features/viewing/viewing-banner.tsx';
import { api } from '#server/api.ts';

type Props = { readonly trail?: readonly Step[]; readonly children: ReactNode };

/** What every page has around it. */
export async function PageFrame({ trail = [], children }: Props) {
  const { notification, session, viewing } = await api();
  const person = await session.current();
  const [unread, view] = person === null ? [0, null] : await Promise.all([notification.countUnread(), viewing.current()]);
  return (
    <>
      {view && <ViewingBanner viewing={view} />}
      <SiteHeader trail={trail} person={person} unread={unread} />
      {children}
    </>
  );
}
