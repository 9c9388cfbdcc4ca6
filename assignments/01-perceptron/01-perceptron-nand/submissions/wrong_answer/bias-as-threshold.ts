// A larger bias should make your neuron fire more easily; here it makes it harder. A threshold that w·x must exceed and a bias that is added to w·x: how are they related?
// @fails the same inputs with a larger bias
// @fails five inputs, inputs and bias disagree
// @fails three inputs, inputs and bias agree
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j], 0) > b ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 3, [a, b]);
}
