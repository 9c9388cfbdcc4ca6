// The errors of the two costs seem to be exchanged. Look at which of them has to keep the factor σ′(z).
// @fails cross-entropy, the example of the statement
import { hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  const difference = subtract(a, y);
  return costName === 'quadratic' ? difference : hadamard(difference, z.map(sigmoidPrime));
}
