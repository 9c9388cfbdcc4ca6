// You make m mini-batches. What does m count: mini-batches, or the samples in one?
// @fails the layout of a large training set
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const size = Math.ceil(n / m);
  const batches: number[][] = [];
  for (let start = 0; start < n; start += size) batches.push(order.slice(start, start + size));
  return batches;
}
