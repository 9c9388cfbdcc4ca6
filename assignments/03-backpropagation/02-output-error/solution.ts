import { hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

/**
 * The error δ = ∂C/∂z of an output layer of sigmoid neurons (BP1).
 * @param costName the cost of one sample that C stands for
 * @param z the weighted inputs of the layer
 * @param a its activations, σ(z)
 * @param y the wanted outputs, each from 0 to 1
 * @returns one number for each neuron
 */
export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  // BEGIN SOLUTION
  const difference = subtract(a, y);
  // ∂C/∂a of the cross-entropy is (a − y) / σ′(z): what BP1 multiplies by cancels.
  return costName === 'cross-entropy' ? difference : hadamard(difference, z.map(sigmoidPrime));
  // END SOLUTION
}
