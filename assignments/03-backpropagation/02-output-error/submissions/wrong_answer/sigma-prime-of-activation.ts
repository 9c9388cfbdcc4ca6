// σ′ seems to be taken at the activation a. `sigmoidPrime` expects the weighted input z, since it applies σ itself.
// @fails quadratic cost, the example of the statement
import { hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  const difference = subtract(a, y);
  return costName === 'cross-entropy' ? difference : hadamard(difference, a.map(sigmoidPrime));
}
