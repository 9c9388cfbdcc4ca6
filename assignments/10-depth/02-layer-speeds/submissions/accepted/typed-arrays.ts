import type { Matrix, Network } from 'nabla';

export function layerSpeeds({ sizes, weights, biases }: Network, X: Matrix, Y: Matrix): Float64Array {
  const layers = sizes.length;
  const m = X[0].length;
  const means = sizes.map((size) => new Float64Array(size));
  for (let s = 0; s < m; s++) {
    const activations = [Float64Array.from(X, (row) => row[s])];
    for (let l = 1; l < layers; l++) {
      const a = new Float64Array(sizes[l]);
      for (let j = 0; j < a.length; j++) {
        let z = biases[l - 1][j];
        for (let k = 0; k < sizes[l - 1]; k++) z += weights[l - 1][j][k] * activations[l - 1][k];
        a[j] = 1 / (1 + Math.exp(-z));
      }
      activations.push(a);
    }
    let delta = activations[layers - 1].map((a, j) => a - Y[j][s]);
    for (let l = layers - 2; l >= 1; l--) {
      const below = new Float64Array(sizes[l]);
      for (let k = 0; k < below.length; k++) {
        for (let j = 0; j < delta.length; j++) below[k] += weights[l][j][k] * delta[j];
        below[k] *= activations[l][k] * (1 - activations[l][k]);
        means[l][k] += below[k] / m;
      }
      delta = below;
    }
  }
  return Float64Array.from(means.slice(1, -1), (mean) => Math.sqrt(mean.reduce((sum, x) => sum + x * x, 0)));
}
