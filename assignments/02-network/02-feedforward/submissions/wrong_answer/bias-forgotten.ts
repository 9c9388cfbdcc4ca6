// Your weighted inputs are those of a network without biases. Which part of the formula is missing?
// @fails the example of the statement
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], 0));
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
