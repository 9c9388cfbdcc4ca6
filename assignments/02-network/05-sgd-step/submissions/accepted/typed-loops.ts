import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number) {
  const weights: Float64Array[][] = [];
  const biases: Float64Array[] = [];
  for (let l = 0; l < net.biases.length; l += 1) {
    const b = Float64Array.from(net.biases[l]);
    const W: Float64Array[] = [];
    for (let j = 0; j < b.length; j += 1) {
      b[j] -= eta * gradient.nablaB[l][j];
      const row = Float64Array.from(net.weights[l][j]);
      for (let k = 0; k < row.length; k += 1) row[k] -= eta * gradient.nablaW[l][j][k];
      W.push(row);
    }
    weights.push(W);
    biases.push(b);
  }
  return { sizes: net.sizes, weights, biases };
}
