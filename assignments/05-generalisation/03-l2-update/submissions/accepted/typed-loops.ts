import type { Gradient, Network } from 'nabla';

export function l2Cost(dataCost: number, weights: number[][][], lambda: number, n: number): number {
  let sum = 0;
  for (const W of weights) for (const row of W) for (const w of row) sum += w * w;
  return dataCost + (0.5 * lambda * sum) / n;
}

export function l2Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number) {
  const weights: Float64Array[][] = [];
  const biases: Float64Array[] = [];
  for (let l = 0; l < net.biases.length; l += 1) {
    const b = Float64Array.from(net.biases[l]);
    const W: Float64Array[] = [];
    for (let j = 0; j < b.length; j += 1) {
      b[j] -= eta * gradient.nablaB[l][j];
      const row = Float64Array.from(net.weights[l][j]);
      for (let k = 0; k < row.length; k += 1) row[k] -= eta * (gradient.nablaW[l][j][k] + (lambda / n) * row[k]);
      W.push(row);
    }
    weights.push(W);
    biases.push(b);
  }
  return { sizes: Uint32Array.from(net.sizes), weights, biases };
}
