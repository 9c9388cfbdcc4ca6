// Your numbers are right, but they now stand in the old network as well. Who else may still need it?
// @fails the example of the statement
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  net.weights.forEach((W, l) => W.forEach((row, j) => row.forEach((_, k) => (row[k] -= eta * gradient.nablaW[l][j][k]))));
  net.biases.forEach((b, l) => b.forEach((_, j) => (b[j] -= eta * gradient.nablaB[l][j])));
  return net;
}
