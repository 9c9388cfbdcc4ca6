// With the cross-entropy you seem to return ∂C/∂a, the slope along the activation. The error is the slope along z:
// BP1 has one more factor.
// @fails cross-entropy, the example of the statement
import { sigmoidPrime, type Vector } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  return a.map((aj, j) => {
    if (costName === 'cross-entropy') return (aj - y[j]) / (aj * (1 - aj));
    return (aj - y[j]) * sigmoidPrime(z[j]);
  });
}
