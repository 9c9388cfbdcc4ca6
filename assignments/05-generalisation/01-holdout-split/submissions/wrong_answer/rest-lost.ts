// Some indices are in no part: n times a fraction is rounded down for every part, the last one included. Who takes what is left?
// @fails the layout where the shares are no whole numbers
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const urn = [...Array(n).keys()];
  const draw = (count: number): number[] => Array.from({ length: count }, () => urn.splice(Math.floor(rng() * urn.length), 1)[0]);
  return fractions.map((fraction) => draw(Math.floor(n * fraction)));
}
