import type { Matrix, Network, Rng } from 'nabla';
import type * as solution from './solution.ts';

/** What of a network is not left to chance: rows and columns of every weight matrix, and how many biases each layer has. */
export type Layout = { sizes: number[]; weights: number[][]; biases: number[] };

/** Runs beside the submission and gives it random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  initScaled: (sizes: number[], seed: number): Network => submission.initScaled(sizes, rngOf(seed)),
  layout: (sizes: number[], seed: number): Layout => layoutOf(submission.initScaled(sizes, rngOf(seed))),
  /** How many entries are not finite when every third random number is exactly 0, which [0, 1) includes. */
  notFinite: (sizes: number[], seed: number): number => {
    const { weights, biases } = submission.initScaled(sizes, withZeros(rngOf(seed)));
    return [...weights.flat(), ...biases].flatMap((list) => Array.from(list)).filter((entry) => !Number.isFinite(entry)).length;
  },
});

const layoutOf = ({ sizes, weights, biases }: Network): Layout => ({ sizes, weights: weights.map(shapeOf), biases: biases.map((b) => b.length) });

const shapeOf = (W: Matrix): number[] => [W.length, ...new Set(W.map((row) => row.length))];

function withZeros(rng: Rng): Rng {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % 3 === 0 ? 0 : rng();
  };
}

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
