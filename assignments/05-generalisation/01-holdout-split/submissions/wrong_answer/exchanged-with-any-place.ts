// Some ways to split come too often. Each place seems to be exchanged with any of all places: n to the power of n equally likely runs
// cannot fall evenly on n! orders. Draw from the places that are still open.
// @fails every way to deal out four samples
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const order = [...Array(n).keys()];
  for (let place = 0; place < n; place += 1) {
    const other = Math.floor(rng() * n);
    [order[place], order[other]] = [order[other], order[place]];
  }
  let start = 0;
  return fractions.map((fraction, part) => {
    const end = part === fractions.length - 1 ? n : start + Math.floor(n * fraction);
    const indices = order.slice(start, end);
    start = end;
    return indices;
  });
}
