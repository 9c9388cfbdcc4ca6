// The result seems to be made of σ′ alone. From a_1 to z_2 a change is multiplied by the weight that lies between.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, z) => slope * sigmoidPrime(z), a - y);
}
