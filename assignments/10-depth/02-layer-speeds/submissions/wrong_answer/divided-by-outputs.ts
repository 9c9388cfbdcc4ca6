// The errors seem to be divided by the number of rows of Y, which are the output neurons. A sample is a column.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Matrix, type Network, type Vector } from 'nabla';

export function layerSpeeds(net: Network, X: Matrix, Y: Matrix): Vector {
  const samples = X[0].map((_, s) => ({ x: X.map((row) => row[s]), y: Y.map((row) => row[s]) }));
  const errors = samples.map(({ x, y }) => errorsOf(net, x, y));
  const hidden = errors[0].slice(0, -1);
  const means = hidden.map((layer, l) => layer.map((_, j) => errors.reduce((sum, one) => sum + one[l][j], 0) / Y.length));
  return means.map((mean) => Math.hypot(...mean));
}

/** The errors of all layers but the input, the first layer's first. */
function errorsOf(net: Network, x: Vector, y: Vector): Vector[] {
  const zs: Vector[] = [];
  const activations: Vector[] = [x];
  net.weights.forEach((W, l) => {
    zs.push(W.map((row, j) => row.reduce((z, w, k) => z + w * activations[l][k], net.biases[l][j])));
    activations.push(zs[l].map(sigmoid));
  });
  const last = zs.length - 1;
  const errors = [zs[last].map((_, j) => activations[last + 1][j] - y[j])];
  for (let l = last; l > 0; l--) {
    const next = errors[0];
    errors.unshift(zs[l - 1].map((z, k) => next.reduce((sum, d, j) => sum + d * net.weights[l][j][k], 0) * sigmoidPrime(z)));
  }
  return errors;
}
