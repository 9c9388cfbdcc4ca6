import type { Gradient, Matrix, Network } from 'nabla';

// Every matrix in one array: the entry of unit j and sample s stands at j * m + s.
export function backpropBatch(net: Network, X: Matrix, Y: Matrix): Gradient {
  const m = X[0].length;
  const activations = [Float64Array.from(X.flat())];
  for (let l = 0; l < net.weights.length; l++) {
    const A = new Float64Array(net.sizes[l + 1] * m);
    for (let j = 0; j < net.sizes[l + 1]; j++) {
      for (let s = 0; s < m; s++) {
        let z = net.biases[l][j];
        for (let k = 0; k < net.sizes[l]; k++) z += net.weights[l][j][k] * activations[l][k * m + s];
        A[j * m + s] = 1 / (1 + Math.exp(-z));
      }
    }
    activations.push(A);
  }

  const nablaW = net.weights.map((W) => W.map((row) => row.map(() => 0)));
  const nablaB = net.biases.map((b) => b.map(() => 0));
  let slopes = activations[net.weights.length].map((a, index) => a - Y[Math.floor(index / m)][index % m]);
  for (let l = net.weights.length - 1; l >= 0; l--) {
    const input = activations[l];
    const below = new Float64Array(input.length);
    for (let j = 0; j < net.sizes[l + 1]; j++) {
      for (let s = 0; s < m; s++) {
        const a = activations[l + 1][j * m + s];
        const delta = slopes[j * m + s] * a * (1 - a);
        nablaB[l][j] += delta / m;
        for (let k = 0; k < net.sizes[l]; k++) {
          nablaW[l][j][k] += (delta * input[k * m + s]) / m;
          below[k * m + s] += net.weights[l][j][k] * delta;
        }
      }
    }
    slopes = below;
  }
  return { nablaW, nablaB };
}
