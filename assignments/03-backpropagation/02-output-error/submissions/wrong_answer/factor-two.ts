// The error of the quadratic cost is twice too large. The cost begins with ½, which is there to cancel the 2 of its derivative.
// @fails quadratic cost, the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  return a.map((aj, j) => {
    if (costName === 'cross-entropy') return aj - y[j];
    return 2 * (aj - y[j]) * sigmoidPrime(z[j]);
  });
}
