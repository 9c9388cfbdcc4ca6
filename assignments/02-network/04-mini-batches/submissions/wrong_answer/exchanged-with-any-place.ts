// You exchange every place with any of all n. That makes n · n ··· n equally likely ways; can they be shared out evenly among the orders?
// @fails every order of four samples
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = 0; place < n; place += 1) {
    const drawn = Math.floor(rng() * n);
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
