// Your parameters are multiplied instead of moved: a parameter of 0 could never leave its place. Does the length of a step depend on where the parameter stands?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w * (1 - eta * gradient.nablaW[l][j][k])))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j * (1 - eta * gradient.nablaB[l][j]))),
  };
}
