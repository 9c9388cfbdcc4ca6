import type { Rng } from '../network.ts';

/** The indices 0 to n − 1 in random order, all orders equally likely: the shuffle of Fisher and Yates, in Durstenfeld's form (1964). */
export function permutation(n: number, rng: Rng): number[] {
  const indices = Array.from({ length: n }, (_, index) => index);
  for (let last = n - 1; last > 0; last -= 1) {
    const chosen = Math.floor(rng() * (last + 1));
    [indices[last], indices[chosen]] = [indices[chosen] ?? Number.NaN, indices[last] ?? Number.NaN];
  }
  return indices;
}
