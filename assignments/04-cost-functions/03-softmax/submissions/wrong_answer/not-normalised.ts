// The activations have the right proportions. What do they add up to, and what should they?
// @fails three outputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  return z.map((z_j) => Math.exp(z_j - top));
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
