// Your mini-batches hold the indices in their own order. What would a step see if the training set were sorted by digit?
// @fails every sample at every place
// @fails every order of four samples
// @fails one epoch after the other
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
