import type { Rng } from 'nabla';
import type * as solution from './solution.ts';

/** What of mini-batches is not left to chance. */
export type Layout = { sizes: number[]; sorted: number[] };

/** Runs beside the submission and gives it random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  layout: (n: number, m: number, seed: number): Layout => {
    const batches = submission.miniBatches(n, m, rngOf(seed));
    return { sizes: batches.map((batch) => batch.length), sorted: orderOf(batches).toSorted((left, right) => left - right) };
  },

  /** The orders of one epoch after the other, with one source of random numbers. */
  epochs: (n: number, m: number, seed: number, count: number): number[][] => {
    const rng = rngOf(seed);
    return Array.from({ length: count }, () => orderOf(submission.miniBatches(n, m, rng)));
  },
});

/** A batch may be a typed array. */
const orderOf = (batches: number[][]): number[] => batches.flatMap((batch) => [...batch]);

/** Uniform in [0, 1), 32 bits: the generator mulberry32 of Tommy Ettinger, which is in the public domain. */
function rngOf(seed: number): Rng {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
