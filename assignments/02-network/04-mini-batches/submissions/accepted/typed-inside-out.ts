import type { Rng } from 'nabla';

// The shuffle that builds its list as it goes: each new index takes a place that is drawn, and what stood there moves to the end.
export function miniBatches(n: number, m: number, rng: Rng): Uint32Array[] {
  const order = new Uint32Array(n);
  for (let index = 0; index < n; index += 1) {
    const place = Math.floor(rng() * (index + 1));
    order[index] = order[place];
    order[place] = index;
  }
  const batches: Uint32Array[] = [];
  for (let start = 0; start < n; start += m) batches.push(order.subarray(start, start + m));
  return batches;
}
