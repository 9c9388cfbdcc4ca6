// Your activations are right, and zs holds them a second time. At which moment must a vector be put into zs?
// @fails a single neuron
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z.map(sigmoid);
    zs.push(a);
    activations.push(a);
  });
  return { zs, activations };
}
