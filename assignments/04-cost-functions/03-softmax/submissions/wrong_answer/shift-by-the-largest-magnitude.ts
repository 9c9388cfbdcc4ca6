// You subtract the largest magnitude. When all weighted inputs are very negative, which exponents are left, and what is their sum of powers?
// @fails very negative weighted inputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const size = Math.max(...z.map((z_j) => Math.abs(z_j)));
  const powers = z.map((z_j) => Math.exp(z_j - size));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
