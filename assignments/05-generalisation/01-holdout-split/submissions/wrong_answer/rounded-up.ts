// The first parts are all rounded up, and together that can be more than there is: a later part, which is not the last, gets too little.
// Where should a part end when the shares of all parts up to it are added first?
// @fails the layout of ten parts of a tenth
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const urn = [...Array(n).keys()];
  const draw = (count: number): number[] => Array.from({ length: count }, () => urn.splice(Math.floor(rng() * urn.length), 1)[0]);
  return fractions.map((fraction, part) => draw(part === fractions.length - 1 ? urn.length : Math.min(urn.length, Math.ceil(n * fraction))));
}
