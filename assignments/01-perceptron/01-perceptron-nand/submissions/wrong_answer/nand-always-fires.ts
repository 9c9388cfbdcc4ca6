// Your gate gives 1 in all four rows of the table. Work out z for the inputs (1, 1): do the two weights together outweigh the bias?
// @fails nand of 1 and 1
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j], b) > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-1, -1], 3, [a, b]);
}
