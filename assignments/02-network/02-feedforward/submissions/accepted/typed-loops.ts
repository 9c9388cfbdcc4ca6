import type { Network, Vector } from 'nabla';

export function feedforward(net: Network, x: Vector) {
  const zs: Float64Array[] = [];
  const activations: Float64Array[] = [Float64Array.from(x)];
  for (let l = 1; l < net.sizes.length; l += 1) {
    const z = new Float64Array(net.sizes[l]);
    const a = new Float64Array(net.sizes[l]);
    for (let j = 0; j < net.sizes[l]; j += 1) {
      z[j] = net.biases[l - 1][j];
      for (let k = 0; k < net.sizes[l - 1]; k += 1) z[j] += net.weights[l - 1][j][k] * activations[l - 1][k];
      a[j] = 1 / (1 + Math.exp(-z[j]));
    }
    zs.push(z);
    activations.push(a);
  }
  return { activations, zs };
}
