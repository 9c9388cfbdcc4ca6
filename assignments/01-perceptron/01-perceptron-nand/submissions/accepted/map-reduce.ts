import type { Vector } from 'nabla';

// The bias is one more weight, whose input is always 1.
export const perceptron = (w: Vector, b: number, x: Vector): 0 | 1 => {
  const inputs = [1, ...x];
  const z = [b, ...w].map((weight, j) => weight * inputs[j]).reduce((sum, term) => sum + term);
  return z <= 0 ? 0 : 1;
};

// Unequal weights, with 1 − 1 = 0 exactly at the threshold for (1, 1).
export const nand = (a: number, b: number): 0 | 1 => perceptron([-0.25, -0.75], 1, [a, b]);
