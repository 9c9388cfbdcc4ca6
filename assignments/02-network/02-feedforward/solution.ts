import { add, matVec, sigmoid, type Network, type Vector } from 'nabla';

/**
 * All weighted inputs and activations of one input on its way through a network of sigmoid neurons.
 * @param net at least two layers
 * @param x the input, one number for each neuron of the first layer
 * @returns `zs`, one vector for each layer but the first, and `activations`, one for each layer, beginning with x
 */
export function feedforward(net: Network, x: Vector): { zs: Vector[]; activations: Vector[] } {
  // BEGIN SOLUTION
  const zs: Vector[] = [];
  const activations = [x];
  let a = x;
  for (const [l, W] of net.weights.entries()) {
    const z = add(matVec(W, a), net.biases[l] ?? []);
    a = z.map(sigmoid);
    zs.push(z);
    activations.push(a);
  }
  return { zs, activations };
  // END SOLUTION
}
