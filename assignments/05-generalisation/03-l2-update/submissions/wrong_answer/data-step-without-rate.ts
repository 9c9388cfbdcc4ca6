// The slopes of the data are taken from the weights whole. η multiplies them as well.
// @fails step: the example of the statement
import type { Gradient, Matrix, Network } from 'nabla';

export function l2Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  let squares = 0;
  for (const W of weights) for (const row of W) for (const w of row) squares += w * w;
  return dataCost + (lambda / (2 * n)) * squares;
}

export function l2Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const weights = net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => (1 - (eta * lambda) / n) * w - gradient.nablaW[l][j][k])));
  const biases = net.biases.map((b, l) => b.map((bias, j) => bias - eta * gradient.nablaB[l][j]));
  return { sizes: [...net.sizes], weights, biases };
}
