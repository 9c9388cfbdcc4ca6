// Each of your mini-batches is shuffled, but it always holds the same samples. Which of the two comes first, shuffling or cutting?
// @fails every sample at every place
// @fails every order of four samples
import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const order = Array.from({ length: n }, (_, index) => index);
  const batches: number[][] = [];
  for (let start = 0; start < n; start += m) batches.push(order.slice(start, start + m));
  for (const batch of batches) {
    for (let place = batch.length - 1; place > 0; place -= 1) {
      const drawn = Math.floor(rng() * (place + 1));
      [batch[place], batch[drawn]] = [batch[drawn], batch[place]];
    }
  }
  return batches;
}
