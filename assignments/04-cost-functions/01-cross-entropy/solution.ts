import type { Vector } from 'nabla';

/**
 * The cross-entropy of one sample, summed over the output neurons.
 * @param z the weighted inputs of the output layer, each from −1000 to 1000
 * @param y the wanted outputs, each from 0 to 1
 */
export function cost(z: Vector, y: Vector): number {
  // BEGIN SOLUTION
  return z.reduce((sum, z_j, j) => sum + costOfNeuron(z_j, y[j] ?? Number.NaN), 0);
  // END SOLUTION
}
// BEGIN SOLUTION

/** −y ln σ(z) − (1 − y) ln(1 − σ(z)) = ln(1 + e^z) − zy, with the larger term of the sum taken out of the logarithm. */
const costOfNeuron = (z: number, y: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - z * y;
// END SOLUTION

/**
 * The error ∂C/∂z of the output layer.
 * @param z the weighted inputs of the layer, each from −1000 to 1000
 * @param a its activations, σ(z)
 * @param y the wanted outputs, each from 0 to 1
 * @returns one number for each neuron
 */
export function delta(z: Vector, a: Vector, y: Vector): Vector {
  // BEGIN SOLUTION
  // ∂C/∂a is (a − y) / σ′(z): the chain rule's factor σ′(z) cancels, and z only tells how many neurons there are.
  return z.map((_, j) => (a[j] ?? Number.NaN) - (y[j] ?? Number.NaN));
  // END SOLUTION
}
