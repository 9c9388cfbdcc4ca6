// Your softmax is safe, but the Jacobian computes powers of its own. Could it use the activations that you already have?
// @fails the Jacobian at very large weighted inputs
// @fails the Jacobian at very negative weighted inputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((z_j) => Math.exp(z_j - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(z: Vector): Matrix {
  const powers = z.map((z_j) => Math.exp(z_j));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((p_j, j) => powers.map((p_k, k) => ((j === k ? p_j * total : 0) - p_j * p_k) / total ** 2));
}
