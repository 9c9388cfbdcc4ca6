// A second call with the same random numbers gives another order. Where does your chance come from: from the function that you are given, or from somewhere else?
// @fails every sample at every place
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(Math.random() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
