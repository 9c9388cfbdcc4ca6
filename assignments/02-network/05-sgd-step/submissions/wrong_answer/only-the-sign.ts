// All your steps have the same length. What else than the direction does a slope tell?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - eta * Math.sign(gradient.nablaW[l][j][k])))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j - eta * Math.sign(gradient.nablaB[l][j]))),
  };
}
