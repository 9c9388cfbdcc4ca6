import type { Rng } from '../network.ts';

/**
 * Uniform in [0, 1), 32 bits, from a seed: the generator mulberry32 of Tommy Ettinger, which is in the public domain.
 * Functions cannot cross the wall to a submission, so a driver is given a seed and makes the `Rng` on its side.
 */
export function rngOf(seed: number): Rng {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
