// The parts are cut out of a list in its own order. If the file is sorted by digit, whole digits are missing from the first part.
// @fails every way to deal out four samples
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], _rng: Rng): number[][] {
  const order = [...Array(n).keys()];
  let start = 0;
  return fractions.map((fraction, part) => {
    const end = part === fractions.length - 1 ? n : start + Math.floor(n * fraction);
    const indices = order.slice(start, end);
    start = end;
    return indices;
  });
}
