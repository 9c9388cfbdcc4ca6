// Two neurons with the same weights and inputs, but different biases, always agree in your code. Which of the three arguments have you not used?
// @fails the same inputs with a larger bias
// @fails five inputs, inputs and bias disagree
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w.reduce((sum, w_j, j) => sum + w_j * x[j], 0) > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 3, [a, b]);
}
