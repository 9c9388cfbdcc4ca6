import type { Rng, Vector } from 'nabla';

/**
 * The indices 0 to n − 1 in parts: for training, validation and test, say. Chance decides which index is in which part.
 * @param n the number of samples, at least 1
 * @param fractions the share of each part, above 0; together they are 1
 * @param rng uniform random numbers in [0, 1), the only source of chance
 * @returns one array of indices for each fraction, in their order; every index is in one of them
 */
export function split(n: number, fractions: Vector, rng: Rng): number[][] {
  // BEGIN SOLUTION
  const order = shuffled(n, rng);
  // The last part ends where the indices end: nothing is left over, and sums of fractions that miss 1 by a rounding do no harm.
  const ends = fractions.slice(1).map((_, part) => Math.round(n * sum(fractions.slice(0, part + 1))));
  return [0, ...ends].map((start, part) => order.slice(start, ends[part] ?? n));
  // END SOLUTION
}
// BEGIN SOLUTION

const sum = (shares: Vector): number => shares.reduce((total, share) => total + share, 0);

/** The indices from 0 to n − 1 in random order, after Fisher and Yates. */
function shuffled(n: number, rng: Rng): number[] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn] ?? Number.NaN, order[place] ?? Number.NaN];
  }
  return order;
}
// END SOLUTION
