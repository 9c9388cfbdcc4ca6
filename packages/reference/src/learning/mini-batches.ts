import type { Rng } from '../network.ts';
import { permutation } from './permutation.ts';

/**
 * The indices of n training samples in random order, cut into mini-batches of m for one epoch (the book's chapter 1).
 * Every index occurs once. The last mini-batch holds what is left, 1 to m indices; none is empty, so n = 0 gives no mini-batch.
 * @param m at least 1; more than n gives one mini-batch
 */
export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = permutation(n, rng);
  return Array.from({ length: Math.ceil(n / m) }, (_, batch) => order.slice(batch * m, (batch + 1) * m));
}
