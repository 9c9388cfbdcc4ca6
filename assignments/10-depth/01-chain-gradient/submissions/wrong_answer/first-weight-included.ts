// The first weight seems to be a factor. The first bias enters behind it: follow the path of a change of b_1 to the output.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z, l) => slope * w[l] * sigmoidPrime(z), a - y);
}
