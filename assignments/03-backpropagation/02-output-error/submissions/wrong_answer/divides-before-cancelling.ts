// The formula is right, but the computer cannot follow it where a neuron saturates: there a (1 − a) is 0, and 0/0 is NaN.
// Simplify ∂C/∂a · σ′(z) on paper first; no division is left.
// @fails cross-entropy, saturated neurons
import { sigmoidPrime, type Vector } from 'nabla';

export function outputError(costName: 'quadratic' | 'cross-entropy', z: Vector, a: Vector, y: Vector): Vector {
  return a.map((aj, j) => {
    const slope = costName === 'cross-entropy' ? (aj - y[j]) / (aj * (1 - aj)) : aj - y[j];
    return slope * sigmoidPrime(z[j]);
  });
}
