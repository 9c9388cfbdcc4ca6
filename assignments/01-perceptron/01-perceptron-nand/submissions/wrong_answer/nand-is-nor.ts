// Your gate already gives 0 when only one input is 1: that is NOR. Compare one weight alone with the bias: which of the two should win?
// @fails nand of 0 and 1
// @fails nand of 1 and 0
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j], b) > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 2, [a, b]);
}
