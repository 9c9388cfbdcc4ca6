import type { Vector } from 'nabla';

/**
 * The output of a perceptron: 1 where w·x + b > 0, else 0.
 * @param w n weights, one for each input
 * @param b the bias
 * @param x n inputs
 */
export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  // BEGIN SOLUTION
  const z = w.reduce((sum, w_j, j) => sum + w_j * (x[j] ?? Number.NaN), b);
  return z > 0 ? 1 : 0;
  // END SOLUTION
}

/**
 * NOT (a AND b), as one perceptron with two inputs.
 * @param a 0 or 1
 * @param b 0 or 1
 */
export function nand(a: number, b: number): 0 | 1 {
  // BEGIN SOLUTION
  return perceptron([-2, -2], 3, [a, b]);
  // END SOLUTION
}
