// The diagonal is right. Beside it, the weighted input that moves is not in the numerator of the activation: which part of the derivative is then missing?
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
  return a.map((a_j) => a.map((a_k) => a_j * (1 - a_k)));
}
