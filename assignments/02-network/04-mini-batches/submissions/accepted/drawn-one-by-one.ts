import type { Rng } from 'nabla';

export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const urn = [...Array(n).keys()];
  const batches: number[][] = [];
  while (urn.length > 0) {
    const batch: number[] = [];
    while (batch.length < m && urn.length > 0) batch.push(...urn.splice(Math.floor(rng() * urn.length), 1));
    batches.push(batch);
  }
  return batches;
}
