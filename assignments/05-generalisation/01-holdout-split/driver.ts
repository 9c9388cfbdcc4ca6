import { rngOf } from '@nabla/reference/driver/rng-of';
import type * as solution from './solution.ts';

/** What of a split is not left to chance: for each part but the last whether its size is right within 1, how many parts there are, and all indices. */
export type Layout = { parts: number; sized: boolean[]; sorted: number[] };

/** Runs beside the submission and gives it random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  layout: (n: number, fractions: number[], seed: number): Layout => {
    const parts = submission.split(n, fractions, rngOf(seed));
    const isSized = (fraction: number, part: number): boolean => Math.abs((parts[part]?.length ?? Number.NaN) - n * fraction) <= 1;
    return { parts: parts.length, sized: fractions.slice(0, -1).map(isSized), sorted: parts.flatMap((part) => [...part]).toSorted((left, right) => left - right) };
  },

  /** In which part each index is, −1 for none, in one split after the other with one source of random numbers. */
  partsOf: (n: number, fractions: number[], seed: number, count: number): number[][] => {
    const rng = rngOf(seed);
    return Array.from({ length: count }, () => {
      const parts = submission.split(n, fractions, rng);
      return Array.from({ length: n }, (_, index) => parts.findIndex((part) => part.includes(index)));
    });
  },
});
