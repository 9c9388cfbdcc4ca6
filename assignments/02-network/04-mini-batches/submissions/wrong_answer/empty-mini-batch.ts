// Where m divides n you add a mini-batch without indices. How many mini-batches are there then?
// @fails the layout where nothing is left over
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start <= n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
