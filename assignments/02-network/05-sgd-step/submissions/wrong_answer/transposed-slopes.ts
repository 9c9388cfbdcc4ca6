// Weights off the diagonal take the slopes of one another. In which order do j and k stand in nablaW, and in which in weights?
// @fails two neurons in every layer
// @fails all layers of equal size
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - eta * (gradient.nablaW[l][k]?.[j] ?? 0)))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j - eta * gradient.nablaB[l][j])),
  };
}
