// σ′ of the last neuron seems to be missing, as with the cross-entropy. The cost here is the quadratic one.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z, l) => slope * (l === 0 ? 1 : w[l]) * (l === zs.length - 1 ? 1 : sigmoidPrime(z)), a - y);
}
