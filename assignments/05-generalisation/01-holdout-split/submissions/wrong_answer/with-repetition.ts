// The same index comes several times. What has been drawn once must not be drawn again.
// @fails the layout in the example of the statement
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  let left = n;
  return fractions.map((fraction, part) => {
    const size = part === fractions.length - 1 ? left : Math.floor(n * fraction);
    left -= size;
    return Array.from({ length: size }, () => Math.floor(rng() * n));
  });
}
