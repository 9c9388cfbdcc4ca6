// The result has the right size and the wrong sign. An output that is too large makes the slope of the cost along it positive.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z, l) => slope * (l === 0 ? 1 : w[l]) * sigmoidPrime(z), y - a);
}
