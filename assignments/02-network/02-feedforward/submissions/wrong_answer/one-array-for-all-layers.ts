// All your activations are equal to those of the last layer. How many arrays did you create, and how many times did you put the same one into the list?
// @fails the example of the statement
import { sigmoid, type Network, type Vector } from 'nabla';

export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  const zs: Vector[] = [];
  const a = [...x];
  const activations = [a];
  net.weights.forEach((W, l) => {
    const z = W.map((row, j) => row.reduce((sum, w, k) => sum + w * a[k], net.biases[l][j]));
    a.splice(0, a.length, ...z.map(sigmoid));
    zs.push(z);
    activations.push(a);
  });
  return { zs, activations };
}
