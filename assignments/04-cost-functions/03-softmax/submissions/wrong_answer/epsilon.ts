// The activations do not quite add up to 1: is every part of your denominator in the formula? Which is the smallest value it can have without that part?
// @fails three outputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((z_j) => Math.exp(z_j - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / (total + 1e-8));
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
