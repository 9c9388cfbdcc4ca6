// Does an activation of nearly 0 still change as fast as one in the middle? Check your Jacobian's symmetry: row j, column k against row k, column j.
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
  return a.map((_, j) => a.map((a_k, k) => (j === k ? 1 : 0) - a_k));
}
