// These seem to be the lengths of the slopes along the weights. They grow with the number and the size of a layer's inputs; the slopes along the biases, which are the errors themselves,
// can be compared from layer to layer.
// @fails two hidden layers
import { sigmoid, sigmoidPrime, type Matrix, type Network, type Vector } from 'nabla';

export function layerSpeeds(net: Network, X: Matrix, Y: Matrix): Vector {
  const samples = X[0].map((_, s) => ({ x: X.map((row) => row[s]), y: Y.map((row) => row[s]) }));
  const errors = samples.map(({ x, y }) => errorsOf(net, x, y));
  const hidden = errors[0].slice(0, -1);
  const inputs = samples.map(({ x }) => inputsOf(net, x));
  const slopes = hidden.map((layer, l) => layer.flatMap((_, j) =>
    inputs[0][l].map((_a, k) => errors.reduce((sum, one, s) => sum + one[l][j] * inputs[s][l][k], 0) / errors.length)));
  return slopes.map((slope) => Math.hypot(...slope));
}

/** What each set of weights receives for an input. */
function inputsOf(net: Network, x: Vector): Vector[] {
  const inputs = [x];
  net.weights.forEach((W, l) => {
    inputs.push(W.map((row, j) => sigmoid(row.reduce((z, w, k) => z + w * inputs[l][k], net.biases[l][j]))));
  });
  return inputs;
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
