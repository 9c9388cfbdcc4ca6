// σ′ of the first neuron seems to be missing. The bias changes z_1, and from there to a_1 is a step like all others.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z, l) => slope * (l === 0 ? 1 : w[l] * sigmoidPrime(z)), a - y);
}
