// Your neuron answers −1 where it does not fire, like the sign function. Which two values may the output of this perceptron have?
// @fails three inputs, just too little
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return Math.sign(w.reduce((sum, w_j, j) => sum + w_j * x[j], b)) as 0 | 1;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 3, [a, b]);
}
