import type { Rng } from './network.ts';

/**
 * A standard normal number, from two uniform ones by the method of Box and Muller (1958).
 * The logarithm gets 1 − u, which is never 0 for u in [0, 1).
 */
export const gaussian = (rng: Rng): number => Math.sqrt(-2 * Math.log(1 - rng())) * Math.cos(2 * Math.PI * rng());
