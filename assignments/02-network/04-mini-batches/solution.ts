import type { Rng } from 'nabla';

/**
 * The mini-batches of one epoch: all indices in random order, cut into portions.
 * @param n the number of training samples, at least 1
 * @param m the size of a mini-batch, at least 1; the last one holds what is left
 * @param rng uniform random numbers in [0, 1), the only source of chance
 * @returns arrays of indices, in which each from 0 to n − 1 occurs once
 */
export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  // BEGIN SOLUTION
  const order = shuffled(n, rng);
  return Array.from({ length: Math.ceil(n / m) }, (_, batch) => order.slice(batch * m, (batch + 1) * m));
  // END SOLUTION
}
// BEGIN SOLUTION

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
