// The cost is the data cost alone, although the step shrinks the weights. The two belong together: one is the slope of the other.
// @fails cost: the example of the statement
import type { Gradient, Matrix, Network } from 'nabla';

export function l2Cost(dataCost: number, _weights: Matrix[], _lambda: number, _n: number): number {
  return dataCost;
}

export function l2Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const weights = net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => (1 - (eta * lambda) / n) * w - eta * gradient.nablaW[l][j][k])));
  const biases = net.biases.map((b, l) => b.map((bias, j) => bias - eta * gradient.nablaB[l][j]));
  return { sizes: [...net.sizes], weights, biases };
}
