import { rngOf } from '@nabla/reference/driver/rng-of';
import type { Vector } from 'nabla';
import type * as solution from './solution.ts';

/** What of a mask is not left to chance: its length, and how many entries are neither 0 nor 1. */
export type Layout = { entries: number; others: number };

/** Runs beside the submission and gives it random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  dropoutForward: submission.dropoutForward,
  dropoutBackward: submission.dropoutBackward,

  layout: (n: number, p: number, seed: number): Layout => {
    const mask = submission.dropoutMask(n, p, rngOf(seed));
    return { entries: mask.length, others: mask.filter((entry) => entry !== 0 && entry !== 1).length };
  },

  /** One mask after the other, with one source of random numbers. */
  masks: (n: number, p: number, seed: number, count: number): Vector[] => {
    const rng = rngOf(seed);
    return Array.from({ length: count }, () => submission.dropoutMask(n, p, rng));
  },

  /** A mask when every random number is exactly 0, which [0, 1) includes. */
  maskOfZeros: (n: number, p: number): Vector => submission.dropoutMask(n, p, () => 0),
});
