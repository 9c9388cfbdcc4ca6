// Every number has the right size and the wrong sign. The error is the slope of the cost: where an output is too large, it is positive.
// @fails quadratic cost, the example of the statement
import { hadamard, sigmoidPrime, subtract, type Vector } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  const difference = subtract(y, a);
  return costName === 'cross-entropy' ? difference : hadamard(difference, z.map(sigmoidPrime));
}
