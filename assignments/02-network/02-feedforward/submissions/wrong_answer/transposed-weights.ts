// Your sums run down the columns of W. In the row of which neuron, of the one that sends or of the one that receives, do the weights stand that are added up for it?
// @fails two neurons in every layer
// @fails all layers of equal size
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((_, j) => W.reduce((sum, row, k) => sum + row[j] * a[k], net.biases[l][j]));
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
