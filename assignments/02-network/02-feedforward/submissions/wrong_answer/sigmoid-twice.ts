// Your activations have passed through the sigmoid twice. What does a neuron apply it to?
// @fails the example of the statement
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z.map(sigmoid).map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
