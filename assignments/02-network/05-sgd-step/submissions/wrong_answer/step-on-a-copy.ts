// Your network comes back as it was. Into which arrays did you write the new numbers, and which ones do you return?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  for (const [l, W] of net.weights.entries()) {
    for (let [j, row] of W.entries()) {
      row = row.map((w, k) => w - eta * gradient.nablaW[l][j][k]);
    }
  }
  return { sizes: [...net.sizes], weights: net.weights, biases: net.biases };
}
