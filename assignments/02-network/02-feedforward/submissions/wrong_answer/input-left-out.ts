// Your list of activations has one vector too few. With which vector does it begin?
// @fails a single neuron
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations: Vector[] = [];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
