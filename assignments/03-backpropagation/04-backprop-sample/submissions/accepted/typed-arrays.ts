import type { Gradient, Network, Vector } from 'nabla';

const sigma = (z: number): number => 1 / (1 + Math.exp(-z));

export function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const layers = net.weights.length;
  const activations = [Float64Array.from(x)];
  for (let l = 0; l < layers; l++) {
    const input = activations[l];
    const a = new Float64Array(net.sizes[l + 1]);
    for (let j = 0; j < a.length; j++) {
      let z = net.biases[l][j];
      for (let k = 0; k < input.length; k++) z += net.weights[l][j][k] * input[k];
      a[j] = sigma(z);
    }
    activations.push(a);
  }

  const deltas: Float64Array[] = new Array(layers);
  for (let l = layers - 1; l >= 0; l--) {
    const a = activations[l + 1];
    const delta = new Float64Array(a.length);
    for (let j = 0; j < a.length; j++) {
      let slope = 0;
      if (l === layers - 1) slope = a[j] - y[j];
      else for (let i = 0; i < deltas[l + 1].length; i++) slope += net.weights[l + 1][i][j] * deltas[l + 1][i];
      delta[j] = slope * a[j] * (1 - a[j]);
    }
    deltas[l] = delta;
  }

  const nablaW = deltas.map((delta, l) => Array.from(delta, (d) => Array.from(activations[l], (a) => d * a)));
  return { nablaW, nablaB: deltas.map((delta) => Array.from(delta)) };
}
