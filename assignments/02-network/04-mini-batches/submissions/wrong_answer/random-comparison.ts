// You sort by a comparison that answers at random. A sort asks only for some pairs, and believes the answers: does every index have the same chance to travel far?
// @fails every sample at every place
// @fails every order of four samples
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  order.sort(() => rng() - 0.5);
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
