// The result seems to be made of weights alone. Every neuron on the way has its own factor σ′(z).
// @fails the example of the statement
import { sigmoid, type Vector } from 'nabla';

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const zs: number[] = [];
  let a = x;
  w.forEach((weight, l) => {
    zs.push(weight * a + b[l]);
    a = sigmoid(zs[l]);
  });
  return zs.reduce((slope, _, l) => slope * (l === 0 ? 1 : w[l]), a - y);
}
