// Your second layer is right, and the ones behind it are not. What does a layer hand on to the next one: z or a?
// @fails the example of the statement
// @fails two hidden layers of equal size
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a = z;
    zs.push(z);
    activations.push(z.map(sigmoid));
  });
  return { zs, activations };
}
