// Your gate gives 1 only if both inputs are 1: that is AND. What do the signs of the weights and of the bias have to be so that the inputs speak against a 1?
// @fails nand of 0 and 0
// @fails nand of 1 and 1
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j], b) > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([2, 2], -3, [a, b]);
}
