// This works for a gate with two inputs. How many inputs may a perceptron have, and which of them does your sum leave out?
// @fails the last input decides
import type { Vector } from 'nabla';

export function perceptron(w: Vector, b: number, x: Vector): 0 | 1 {
  return w[0] * x[0] + w[1] * x[1] + b > 0 ? 1 : 0;
}

export function nand(a: number, b: number): 0 | 1 {
  return perceptron([-2, -2], 3, [a, b]);
}
