// Your mini-batches come in random order, but the same neighbours always stay together. What is shuffled: the samples or the mini-batches?
// @fails every order of four samples
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  for (let place = batches.length - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [batches[place], batches[drawn]] = [batches[drawn], batches[place]];
  }
  return batches;
}
