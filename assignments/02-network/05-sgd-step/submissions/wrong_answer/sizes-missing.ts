// Your numbers are right, but your network does not say how large its layers are. Which fields does a network have?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - eta * gradient.nablaW[l][j][k]))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j - eta * gradient.nablaB[l][j])),
  } as Network;
}
