// Every activation depends on its own weighted input alone, as in a sigmoid layer. Where do the other neurons enter the formula of the softmax?
// @fails three outputs
// @fails the Jacobian of three outputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  return z.map((z_j) => 1 / (1 + Math.exp(-z_j)));
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((_, k) => (j === k ? a_j * (1 - a_j) : 0)));
}
