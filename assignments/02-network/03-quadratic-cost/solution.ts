import { dot, hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

/**
 * The quadratic cost of one sample, C = ½ Σ (a_j − y_j)².
 * @param a the activations of the output neurons
 * @param y what they ought to be, each from 0 to 1
 */
export function cost(a: Vector, y: Vector): number {
  // BEGIN SOLUTION
  const difference = subtract(a, y);
  return dot(difference, difference) / 2;
  // END SOLUTION
}

/**
 * The error at the output, ∂C/∂z, for the quadratic cost and sigmoid neurons.
 * @param z the weighted inputs of the output neurons
 * @param a their activations, σ(z)
 * @param y what the activations ought to be, each from 0 to 1
 * @returns one number for each output neuron
 */
export function delta(z: Vector, a: Vector, y: Vector): Vector {
  // BEGIN SOLUTION
  return hadamard(subtract(a, y), z.map(sigmoidPrime));
  // END SOLUTION
}
