// The diagonal is right. Raise a single weighted input: do the other activations really stay as they are, when all must still add up to 1?
// @fails the Jacobian of three outputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((z_j) => Math.exp(z_j - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(z: Vector): Matrix {
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => (j === k ? a_j * (1 - a_k) : 0)));
}
