// Each index seems to choose its part by itself, so that the sizes of the parts are left to chance. They are given.
// @fails the layout of the data of the book, a tenth of them
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const parts: number[][] = fractions.map(() => []);
  for (let index = 0; index < n; index += 1) {
    let u = rng();
    let part = 0;
    while (part < fractions.length - 1 && u >= fractions[part]) u -= fractions[part++];
    parts[part].push(index);
  }
  return parts;
}
