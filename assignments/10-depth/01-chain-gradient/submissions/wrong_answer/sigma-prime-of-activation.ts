// σ′ seems to be taken at the activations. `sigmoidPrime` expects the weighted input z, since it applies σ itself.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z, l) => slope * (l === 0 ? 1 : w[l]) * sigmoidPrime(sigmoid(z)), a - y);
}
