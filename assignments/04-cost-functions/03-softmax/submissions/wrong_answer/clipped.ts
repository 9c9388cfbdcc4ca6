// Clipping keeps the powers finite, but compare the answers for 998 and 999 once both are clipped: what has become of their difference?
// @fails very large weighted inputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const powers = z.map((z_j) => Math.exp(Math.min(500, Math.max(-500, z_j))));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
