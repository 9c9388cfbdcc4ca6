// On paper this is the softmax, but which is the largest z whose power of e still is a finite number? And what becomes of Infinity / Infinity?
// @fails two large and equal weighted inputs
// @fails very large weighted inputs
// @fails the Jacobian at very large weighted inputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const powers = z.map((z_j) => Math.exp(z_j));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
