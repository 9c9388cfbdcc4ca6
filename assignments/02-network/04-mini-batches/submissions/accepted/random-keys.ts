import type { Rng } from 'nabla';

// Every index gets a random key of its own, once, and the keys are sorted.
export function miniBatches(n: number, m: number, rng: Rng): number[][] {
  const keyed = Array.from({ length: n }, (_, index) => ({ index, key: rng() }));
  const order = keyed.sort((left, right) => left.key - right.key).map(({ index }) => index);
  const cut = (rest: number[]): number[][] => (rest.length === 0 ? [] : [rest.slice(0, m), ...cut(rest.slice(m))]);
  return cut(order);
}
