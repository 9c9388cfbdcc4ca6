// Your step goes uphill. A positive slope says that the cost grows with the parameter: which way should the parameter move?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w + eta * gradient.nablaW[l][j][k]))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j + eta * gradient.nablaB[l][j])),
  };
}
