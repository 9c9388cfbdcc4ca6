import { isDatabaseAway } from '@nabla/db/away';

/** A database's server that begins anew is back within this time, mostly. */
const AWAY_SECONDS = 5;

/** After how long somebody who was refused may try again; null where trying again is of no use. Carried by an error's cause. */
export function retryAfterSeconds({ cause }: { readonly cause?: unknown }): number | null {
  if (isDatabaseAway(cause)) return AWAY_SECONDS;
  const tells = typeof cause === 'object' && cause !== null && 'retryAfterSeconds' in cause;
  return tells && typeof cause.retryAfterSeconds === 'number' ? cause.retryAfterSeconds : null;
}
