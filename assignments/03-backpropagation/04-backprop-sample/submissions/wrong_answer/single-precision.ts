// The slopes are right to about seven digits and no further: somewhere numbers are kept in single precision.
// Use plain numbers or Float64Array; a Float32Array rounds everything that is put into it.
// @fails a single neuron
import type { Gradient, Network, Vector } from 'nabla';

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const activations = [Float32Array.from(x)];
  net.weights.forEach((W, l) => {
    activations.push(Float32Array.from(W, (row, j) => sigma(row.reduce((z, w, k) => z + w * activations[l][k], net.biases[l][j]))));
  });

  const nablaW: number[][][] = [];
  const nablaB: number[][] = [];
  let slope = Float32Array.from(activations[net.weights.length], (a, j) => a - y[j]);
  for (let l = net.weights.length - 1; l >= 0; l--) {
    const delta = slope.map((s, j) => s * activations[l + 1][j] * (1 - activations[l + 1][j]));
    nablaB.unshift(Array.from(delta));
    nablaW.unshift(Array.from(delta, (d) => Array.from(activations[l], (a) => d * a)));
    slope = activations[l].map((_, k) => delta.reduce((s, d, j) => s + d * net.weights[l][j][k], 0));
  }
  return { nablaW, nablaB };
}
