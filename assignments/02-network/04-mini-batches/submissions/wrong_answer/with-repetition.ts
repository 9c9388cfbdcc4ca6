// Some indices come twice in an epoch and others not at all. After an index has been drawn, can it be drawn again?
// @fails the layout in the example of the statement
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, () => Math.floor(rng() * n));
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
