// Your biases work in the wrong direction. Does a bias help a neuron to fire, or is it a threshold that has to be passed?
// @fails the example of the statement
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], -net.biases[l][j]));
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
