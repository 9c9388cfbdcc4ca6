// Your last layer returns its weighted inputs. Which layers of this network are sigmoid layers?
// @fails the example of the statement
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = l === net.weights.length - 1 ? z : z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
