import { headers } from 'next/headers';

/** How `src/proxy.ts` tells a page its nonce. */
export const NONCE_HEADER = 'x-nonce';

/** What the page's own inline scripts must carry, or the browser does not run them. */
export const pageNonce = async (): Promise<string | undefined> => (await headers()).get(NONCE_HEADER) ?? undefined;
