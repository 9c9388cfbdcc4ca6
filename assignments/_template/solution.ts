import type { Vector } from 'nabla';

/**
 * The arithmetic mean of a vector.
 * @param xs at least one number
 */
export function mean(xs: Vector): number {
  // BEGIN SOLUTION
  return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  // END SOLUTION
}
