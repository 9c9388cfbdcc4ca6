// Only the weights of the last layer pay. All weights do, of all layers.
// @fails cost: two layers
import type { Gradient, Matrix, Network } from 'nabla';

export function l1Cost(dataCost: number, weights: Matrix[], lambda: number, n: number): number {
  let sizes = 0;
  for (const W of weights.slice(-1)) for (const row of W) for (const w of row) sizes += Math.abs(w);
  return dataCost + (lambda / n) * sizes;
}

export function l1Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const pull = (eta * lambda) / n;
  const weights = net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - (l === net.weights.length - 1 ? pull : 0) * Math.sign(w) - eta * gradient.nablaW[l][j][k])));
  const biases = net.biases.map((b, l) => b.map((bias, j) => bias - eta * gradient.nablaB[l][j]));
  return { sizes: [...net.sizes], weights, biases };
}
