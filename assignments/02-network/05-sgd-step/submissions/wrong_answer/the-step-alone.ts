// You return the steps. What does a step begin from?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => -eta * gradient.nablaW[l][j][k]))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => -eta * gradient.nablaB[l][j])),
  };
}
