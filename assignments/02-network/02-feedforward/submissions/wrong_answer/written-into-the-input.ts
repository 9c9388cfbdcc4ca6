// You write activations into the array of the input. Who else may still need it?
// @fails all layers of equal size
// @fails one neuron in every layer
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [[...x]];
  const a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    z.forEach((z_j, j) => (a[j] = sigmoid(z_j)));
    zs.push(z);
    activations.push(a.slice(0, z.length));
  });
  return { zs, activations };
}
