// The first matrix and the first biases are right, and the others stay as they are. How many layers does the step change?
// @fails two layers of one neuron
// @fails layers of different sizes
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - (l > 0 ? 0 : eta) * gradient.nablaW[l][j][k]))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j - (l > 0 ? 0 : eta) * gradient.nablaB[l][j])),
  };
}
