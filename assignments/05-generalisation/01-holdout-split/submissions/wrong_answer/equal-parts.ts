// All parts seem to have the same size. The fractions say how large each of them is.
// @fails the layout in the example of the statement
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const urn = [...Array(n).keys()];
  const draw = (count: number): number[] => Array.from({ length: count }, () => urn.splice(Math.floor(rng() * urn.length), 1)[0]);
  return fractions.map((_, part) => draw(part === fractions.length - 1 ? urn.length : Math.floor(n / fractions.length)));
}
