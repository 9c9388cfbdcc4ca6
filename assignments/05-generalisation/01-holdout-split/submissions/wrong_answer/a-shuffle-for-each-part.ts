// Some indices are in two parts and others in none: each part seems to be drawn from all indices anew. Cut one shuffle instead.
// @fails the layout in the example of the statement
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  let left = n;
  return fractions.map((fraction, part) => {
    const urn = [...Array(n).keys()];
    const size = part === fractions.length - 1 ? left : Math.floor(n * fraction);
    left -= size;
    return Array.from({ length: size }, () => urn.splice(Math.floor(rng() * urn.length), 1)[0]);
  });
}
