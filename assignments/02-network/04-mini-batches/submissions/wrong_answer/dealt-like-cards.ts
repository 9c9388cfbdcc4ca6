// Your mini-batches differ in size by at most one, as when cards are dealt. Which of them may be smaller than m?
// @fails the layout where one sample is left over
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  for (let place = n - 1; place > 0; place -= 1) {
    const drawn = Math.floor(rng() * (place + 1));
    [order[place], order[drawn]] = [order[drawn], order[place]];
  }
  const batches: number[][] = Array.from({ length: Math.ceil(n / m) }, () => []);
  order.forEach((index, place) => batches[place % batches.length].push(index));
  return batches;
}
