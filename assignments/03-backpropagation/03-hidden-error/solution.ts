import { hadamard, matTVec, sigmoidPrime, type Matrix, type Vector } from 'nabla';

/**
 * The error δ = ∂C/∂z of a hidden layer of sigmoid neurons, from the error of the layer that it feeds (BP2).
 * @param wNext the weights that lead out of the layer: m rows of n numbers, one row for each neuron of the next layer
 * @param deltaNext the error of the next layer, m numbers
 * @param z the weighted inputs of the layer itself, n numbers
 * @returns n numbers, one for each neuron of the layer
 */
export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  // BEGIN SOLUTION
  return hadamard(matTVec(wNext, deltaNext), z.map(sigmoidPrime));
  // END SOLUTION
}
