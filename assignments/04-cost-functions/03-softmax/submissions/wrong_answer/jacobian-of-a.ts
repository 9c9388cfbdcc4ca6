// Your Jacobian takes its argument for the activations. What does it get: a or z?
// @fails the Jacobian of three outputs
import type { Matrix, Vector } from 'nabla';

export function softmax(z: Vector): Vector {
  const top = Math.max(...z);
  const powers = z.map((z_j) => Math.exp(z_j - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

export function softmaxJacobian(a: Vector): Matrix {
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
}
