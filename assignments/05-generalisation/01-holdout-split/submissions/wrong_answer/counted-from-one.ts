// The indices run from 1 to n. The first sample has the index 0.
// @fails the layout in the example of the statement
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const urn = Array.from({ length: n }, (_, index) => index + 1);
  const draw = (count: number): number[] => Array.from({ length: count }, () => urn.splice(Math.floor(rng() * urn.length), 1)[0]);
  return fractions.map((fraction, part) => draw(part === fractions.length - 1 ? urn.length : Math.floor(n * fraction)));
}
