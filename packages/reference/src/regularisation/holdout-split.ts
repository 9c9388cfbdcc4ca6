import { permutation } from '../learning/permutation.ts';
import type { Rng, Vector } from '../network.ts';

/**
 * The indices 0 to n − 1, in random order and cut into parts: training, validation and test data (the book's chapter 3).
 * Every index is in one part; a part has its fraction of n within 1, and the last takes the rest.
 * @param fractions the shares of the parts, which sum to 1
 */
export function split(n: number, fractions: Vector, rng: Rng): number[][] {
  const order = permutation(n, rng);
  let [end, share] = [0, 0];
  return fractions.map((fraction, part) => {
    const start = end;
    share += fraction;
    end = part === fractions.length - 1 ? n : Math.round(n * share);
    return order.slice(start, end);
  });
}
