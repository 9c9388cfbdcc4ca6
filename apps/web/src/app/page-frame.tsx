import type { ReactNode } from 'react';
import { SiteHeader, type Step } from '#features/session/site-header.tsx';
import { api } from '#server/api.ts';

type Props = { readonly trail?: readonly Step[]; readonly children: ReactNode };

/** What every page has around it. */
export async function PageFrame({ trail = [], children }: Props) {
  const { session } = await api();
  return (
    <>
      <SiteHeader trail={trail} person={await session.current()} />
      {children}
    </>
  );
}
