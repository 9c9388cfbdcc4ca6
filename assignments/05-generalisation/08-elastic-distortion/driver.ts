import { rngOf } from '@nabla/reference/driver/rng-of';
import type { Matrix, Vector } from 'nabla';
import type * as solution from './solution.ts';

/** What of a field is not left to chance: rows, the different lengths of its rows, and how many displacements are larger than alpha. */
export type Layout = { rows: number; columns: number[]; tooLarge: number };

/** Runs beside the submission and gives it random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  elastic: submission.elastic,

  displacement: (size: number, sigma: number, alpha: number, seed: number): Matrix => submission.displacement(size, sigma, alpha, rngOf(seed)),

  layout: (size: number, sigma: number, alpha: number, seed: number): Layout => {
    const field = submission.displacement(size, sigma, alpha, rngOf(seed));
    return { rows: field.length, columns: [...new Set(field.map((row) => row.length))], tooLarge: entriesOf(field).filter((entry) => !(Math.abs(entry) <= alpha)).length };
  },

  /** One field after the other, each as a list of its rows, with one source of random numbers. */
  fields: (size: number, sigma: number, alpha: number, seed: number, count: number): Vector[] => {
    const rng = rngOf(seed);
    return Array.from({ length: count }, () => entriesOf(submission.displacement(size, sigma, alpha, rng)));
  },
});

/** A row may be a typed array. */
const entriesOf = (field: Matrix): Vector => field.flatMap((row) => [...row]);
