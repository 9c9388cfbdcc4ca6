// You shuffle once and keep the order. What should the next epoch, with fresh random numbers, look like?
// @fails one epoch after the other
// @fails every sample at every place
import type { Rng } from 'nabla';

const kept = new Map<number, number[]>();

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = kept.get(n) ?? Array.from({ length: n }, (_, index) => index);
  const isNew = !kept.has(n);
  kept.set(n, order);
  for (let place = n - 1; isNew && place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
