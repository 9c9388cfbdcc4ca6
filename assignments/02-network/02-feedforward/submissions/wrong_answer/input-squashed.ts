// You apply the sigmoid to the input as well. What is activations[0], according to the contract?
// @fails a single neuron
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x.map(sigmoid)];
  let a = x.map(sigmoid);
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
