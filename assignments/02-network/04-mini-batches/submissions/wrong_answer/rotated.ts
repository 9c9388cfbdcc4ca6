// Your orders all go round in the same circle and only begin at another place. How many orders of four can come out that way?
// @fails every order of four samples
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  order.push(...order.splice(0, Math.floor(rng() * n)));
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
