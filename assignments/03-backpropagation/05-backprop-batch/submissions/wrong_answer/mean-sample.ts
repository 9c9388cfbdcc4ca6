// It seems that the samples are averaged first, and their mean is sent through the network. A network is no linear function: the mean of the gradients
// is another one than the gradient at the mean.
// @fails the example of the statement
import { sigmoid, sigmoidPrime, type Gradient, type Matrix, type Network, type Vector } from 'nabla';

export function backpropBatch(net: Network, X: Matrix, Y: Matrix): Gradient {
  const mean = (row: Vector): number => row.reduce((sum, value) => sum + value, 0) / row.length;
  const columns = [X.map(mean)];
  const targets = [Y.map(mean)];
  const nablaW = net.weights.map((W) => W.map((row) => row.map(() => 0)));
  const nablaB = net.biases.map((b) => b.map(() => 0));
  columns.forEach((x, s) => {
    const one = backprop(net, x, targets[s]);
    nablaB.forEach((b, l) => b.forEach((_, j) => (b[j] += one.nablaB[l][j] / columns.length)));
    nablaW.forEach((W, l) => W.forEach((row, j) => row.forEach((_, k) => (row[k] += one.nablaW[l][j][k] / columns.length))));
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
