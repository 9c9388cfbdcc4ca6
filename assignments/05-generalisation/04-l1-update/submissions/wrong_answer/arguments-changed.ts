// Your numbers are right, but they now stand in the old network as well. Build a new one.
// @fails step: the example of the statement
import type { Gradient, Matrix, Network } from 'nabla';

export function l1Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  let sizes = 0;
  for (const W of weights) for (const row of W) for (const w of row) sizes += Math.abs(w);
  return dataCost + (lambda / n) * sizes;
}

export function l1Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const pull = (eta * lambda) / n;
  net.weights.forEach((W, l) => W.forEach((row, j) => row.forEach((w, k) => (row[k] = w - pull * Math.sign(w) - eta * gradient.nablaW[l][j][k]))));
  net.biases.forEach((b, l) => b.forEach((_, j) => (b[j] -= eta * gradient.nablaB[l][j])));
  return net;
}
