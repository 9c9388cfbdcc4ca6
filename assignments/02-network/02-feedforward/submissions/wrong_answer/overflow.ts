// Your sigmoid gives NaN for a large weighted input, and it spreads from there. Can both parts of your fraction become infinite?
// @fails a saturated hidden layer
import { type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z.map((z_j) => Math.exp(z_j) / (1 + Math.exp(z_j)));
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
