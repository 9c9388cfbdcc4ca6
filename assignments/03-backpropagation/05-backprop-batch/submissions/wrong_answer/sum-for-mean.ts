// Every slope is too large by the number of samples: the gradients seem to be added up and not averaged. Then a larger mini-batch would take
// larger steps.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

export function backpropBatch(net: Network, X: Matrix, Y: Matrix): Gradient {
  const columns = X[0].map((_, s) => X.map((row) => row[s]));
  const targets = Y[0].map((_, s) => Y.map((row) => row[s]));
  const nablaW = net.weights.map((W) => W.map((row) => row.map(() => 0)));
  const nablaB = net.biases.map((b) => b.map(() => 0));
  columns.forEach((x, s) => {
    const one = backprop(net, x, targets[s]);
    nablaB.forEach((b, l) => b.forEach((_, j) => (b[j] += one.nablaB[l][j])));
    nablaW.forEach((W, l) => W.forEach((row, j) => row.forEach((_, k) => (row[k] += one.nablaW[l][j][k]))));
  });
  return { nablaW, nablaB };
}

function backprop(net: Network, x: Vector, y: Vector): Gradient {
  const zs: Vector[] = [];
  const activations: Vector[] = [x];
  net.weights.forEach((W, l) => {
    zs.push(W.map((row, j) => row.reduce((z, w, k) => z + w * activations[l][k], net.biases[l][j])));
    activations.push(zs[l].map(sigmoid));
  });

  const last = net.weights.length - 1;
  const nablaW: Matrix[] = [];
  const nablaB: Vector[] = [];
  let delta = zs[last].map((z, j) => (activations[last + 1][j] - y[j]) * sigmoidPrime(z));
  for (let l = last; l >= 0; l--) {
    nablaB[l] = delta;
    nablaW[l] = delta.map((d) => activations[l].map((a) => d * a));
    if (l > 0) delta = zs[l - 1].map((z, k) => delta.reduce((sum, d, j) => sum + d * net.weights[l][j][k], 0) * sigmoidPrime(z));
  }
  return { nablaW, nablaB };
}
