// Your signal stops one layer before the output. How many weight matrices has a network with three layers?
// @fails the example of the statement
// @fails no hidden layer
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.slice(0, -1).forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
