// Your numbers are right, but they now stand in the old network as well. Build a new one.
// @fails step: the example of the statement
import type { Gradient, Matrix, Network } from 'nabla';

export function l2Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  let squares = 0;
  for (const W of weights) for (const row of W) for (const w of row) squares += w * w;
  return dataCost + (lambda / (2 * n)) * squares;
}

export function l2Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const shrink = 1 - (eta * lambda) / n;
  net.weights.forEach((W, l) => W.forEach((row, j) => row.forEach((w, k) => (row[k] = shrink * w - eta * gradient.nablaW[l][j][k]))));
  net.biases.forEach((b, l) => b.forEach((_, j) => (b[j] -= eta * gradient.nablaB[l][j])));
  return net;
}
