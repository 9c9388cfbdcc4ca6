// The steps of your weights are too short by the number of numbers in a row. Is there still a mean to be taken?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - eta * gradient.nablaW[l][j][k] / row.length))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j - eta * gradient.nablaB[l][j])),
  };
}
