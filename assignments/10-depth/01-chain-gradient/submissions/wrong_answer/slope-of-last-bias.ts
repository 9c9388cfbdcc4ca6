// This is the slope along the last bias, the first thing that backpropagation computes. The first bias is the last one.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return (a - y) * sigmoidPrime(zs[zs.length - 1]);
}
