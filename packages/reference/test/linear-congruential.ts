import type { Rng } from '../src/index.ts';

/** A small seeded generator for tests: x ← 1664525 x + 1013904223 mod 2³² (Numerical Recipes). */
export function linearCongruential(seed: number): Rng {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
