// Your layers take the slopes of another layer. Which element of nablaW belongs to weights[l]?
// @fails two layers of one neuron
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  return {
    sizes: [...net.sizes],
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - eta * (gradient.nablaW.at(l - 1)?.[j]?.[k] ?? 0)))),
    biases: net.biases.map((b, l) => b.map((b_j, j) => b_j - eta * (gradient.nablaB.at(l - 1)?.[j] ?? 0))),
  };
}
