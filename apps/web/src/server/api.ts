import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { TRPCError } from '@trpc/server';
import { cache } from 'react';
import { createContext } from './context.ts';
import { appRouter } from './root.ts';
import { createCallerFactory } from './trpc.ts';

const createCaller = createCallerFactory(appRouter);

/** The procedures, called from a page on behalf of whoever asked for it. */
export const api = cache(async () => createCaller(await createContext(await headers())));

/** What a page shows, or the page that is shown instead: sign-in (then back to `here`), or "not found". */
export async function orElsewhere<T>(here: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === 'UNAUTHORIZED') redirect(`/sign-in?next=${encodeURIComponent(here)}`);
    if (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST') notFound();
    throw error;
  }
}
