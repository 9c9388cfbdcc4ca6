// Some indices are in no mini-batch. What happens to the samples that do not fill one?
// @fails the layout in the example of the statement
// @fails the layout where one sample is left over
// @fails the layout where one sample is missing
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start + m <= n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
