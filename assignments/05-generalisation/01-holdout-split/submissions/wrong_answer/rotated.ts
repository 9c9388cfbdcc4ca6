// Neighbours stay together: the list seems to be turned by a random amount instead of shuffled.
// @fails every way to deal out four samples
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const first = Math.floor(rng() * n);
  const order = Array.from({ length: n }, (_, index) => (first + index) % n);
  let start = 0;
  return fractions.map((fraction, part) => {
    const end = part === fractions.length - 1 ? n : start + Math.floor(n * fraction);
    const indices = order.slice(start, end);
    start = end;
    return indices;
  });
}
