import type { Gradient, Network } from 'nabla';

export const l2Cost = (dataCost: number, weights: number[][][], lambda: number, n: number): number =>
  dataCost + (weights.flat(2).map((w) => w ** 2).reduce((sum, square) => sum + square, 0) / 2) * (lambda / n);

export const l2Step = (net: Network, { nablaW, nablaB }: Gradient, eta: number, lambda: number, n: number): Network => {
  const copy: Network = JSON.parse(JSON.stringify(net));
  copy.weights.forEach((W, l) => W.forEach((row, j) => row.forEach((w, k) => (row[k] = w - eta * nablaW[l][j][k] - ((eta * lambda) / n) * w))));
  copy.biases.forEach((b, l) => b.forEach((_, j) => (b[j] -= eta * nablaB[l][j])));
  return copy;
};
