// Weights and errors seem to be multiplied entry by entry, neuron k with neuron k. Every neuron feeds all of the next layer: this is a matrix times a vector.
// @fails the example of the statement
import { sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return z.map((z_k, k) => (wNext[k]?.[k] ?? 0) * (deltaNext[k] ?? 0) * sigmoidPrime(z_k));
}
