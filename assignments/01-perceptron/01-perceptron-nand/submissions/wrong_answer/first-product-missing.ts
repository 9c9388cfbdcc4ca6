// The first input of your neuron makes no difference. What does reduce start with when you give it no initial value, and is that a product?
// @fails the first input decides
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j]) + b > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return a === 1 && b === 1 ? 0 : 1;
}
