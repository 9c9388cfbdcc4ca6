import type { Vector } from 'nabla';

/**
 * The log-likelihood cost −ln a_y of one sample, where a is the softmax of z and y the label.
 * @param z the weighted inputs of the softmax layer, at least one, each from −1000 to 1000
 * @param label the right class, an index of z
 */
export function cost(z: Vector, label: number): number {
  // BEGIN SOLUTION
  // ln Σ e^z − z_y, with the largest power taken out of the sum: no power overflows, and one of them is 1.
  const top = Math.max(...z);
  const total = z.reduce((sum, z_j) => sum + Math.exp(z_j - top), 0);
  return Math.log(total) + top - (z[label] ?? Number.NaN);
  // END SOLUTION
}

/**
 * The error ∂C/∂z of the softmax layer.
 * @param a its activations, the softmax of z; at least one
 * @param label the right class, an index of a
 * @returns one number for each class
 */
export function delta(a: Vector, label: number): Vector {
  // BEGIN SOLUTION
  return a.map((a_j, j) => (j === label ? a_j - 1 : a_j));
  // END SOLUTION
}
