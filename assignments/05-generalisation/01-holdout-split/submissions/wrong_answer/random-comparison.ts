// Some ways to split come too often. A sort whose comparison answers at random does not shuffle fairly: use Fisher and Yates.
// @fails every way to deal out four samples
import type { Rng } from 'nabla';

export function split(n: number, fractions: number[], rng: Rng): number[][] {
  const order = [...Array(n).keys()].sort(() => rng() - 0.5);
  let start = 0;
  return fractions.map((fraction, part) => {
    const end = part === fractions.length - 1 ? n : start + Math.floor(n * fraction);
    const indices = order.slice(start, end);
    start = end;
    return indices;
  });
}
