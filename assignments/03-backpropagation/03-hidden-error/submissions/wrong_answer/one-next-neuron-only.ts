// Only one neuron of the next layer seems to count. A neuron acts on the cost through all that it feeds, and these effects add up.
// @fails the example of the statement
import { sigmoidPrime, type Matrix, type Vector } from 'nabla';

export function hiddenError(wNext: Matrix, deltaNext: Vector, z: Vector): Vector {
  return z.map((z_k, k) => wNext[0][k] * deltaNext[0] * sigmoidPrime(z_k));
}
