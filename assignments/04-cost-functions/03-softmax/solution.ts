import type { Matrix, Vector } from 'nabla';

/**
 * The activations of a softmax layer: positive shares that add up to 1.
 * @param z the weighted inputs of the layer, at least one
 * @returns as many activations as there are weighted inputs
 */
export function softmax(z: Vector): Vector {
  // BEGIN SOLUTION
  const top = Math.max(...z);
  const powers = z.map((z_j) => Math.exp(z_j - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
  // END SOLUTION
}

/**
 * How every activation of a softmax layer answers to every weighted input.
 * @param z the n weighted inputs of the layer, at least one
 * @returns the n × n matrix whose row j, column k holds ∂a_j/∂z_k
 */
export function softmaxJacobian(z: Vector): Matrix {
  // BEGIN SOLUTION
  const a = softmax(z);
  return a.map((a_j, j) => a.map((a_k, k) => a_j * ((j === k ? 1 : 0) - a_k)));
  // END SOLUTION
}
