// Not all orders come up: no index ever stays where it was. May the place that is being filled draw itself?
// @fails every order of four samples
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * place);
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
