import type { Matrix, Network, Rng } from 'nabla';
import type * as solution from './solution.ts';

/** What of a network is not left to chance: rows and columns of every weight matrix instead of its numbers. */
export type Layout = { sizes: number[]; weights: number[][]; biases: number[][] };

/** Runs beside the submission and gives it random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  initGlorot: (sizes: number[], seed: number): Network => submission.initGlorot(sizes, rngOf(seed)),
  layout: (sizes: number[], seed: number): Layout => layoutOf(submission.initGlorot(sizes, rngOf(seed))),
});

const layoutOf = ({ sizes, weights, biases }: Network): Layout => ({ sizes, weights: weights.map(shapeOf), biases });

const shapeOf = (W: Matrix): number[] => [W.length, ...new Set(W.map((row) => row.length))];

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
