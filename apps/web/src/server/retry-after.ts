/** After how long somebody who was refused may try again; null where trying again is of no use. Carried by an error's cause. */
export function retryAfterSeconds({ cause }: { readonly cause?: unknown }): number | null {
  const tells = typeof cause === 'object' && cause !== null && 'retryAfterSeconds' in cause;
  return tells && typeof cause.retryAfterSeconds === 'number' ? cause.retryAfterSeconds : null;
}
