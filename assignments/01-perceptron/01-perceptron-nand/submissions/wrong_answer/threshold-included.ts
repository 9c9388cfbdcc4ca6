// Your neuron fires when the weighted input is exactly 0. On which side of the threshold does the contract put 0 itself?
// @fails exactly at the threshold
// @fails whole numbers, exactly at the threshold
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j], b) >= 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 3, [a, b]);
}
