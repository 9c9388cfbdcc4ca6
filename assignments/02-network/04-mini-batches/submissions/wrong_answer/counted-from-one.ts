// Your indices run from 1 to n. Which index has the first element of an array?
// @fails the layout in the example of the statement
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index + 1);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  return batches;
}
