// The factors seem to be added. One change behind the other: by the chain rule they multiply.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return (a - y) * zs.reduce((sum, z, l) => sum + (l === 0 ? 1 : w[l]) * sigmoidPrime(z), 0);
}
