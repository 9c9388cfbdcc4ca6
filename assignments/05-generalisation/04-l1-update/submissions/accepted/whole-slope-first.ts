import type { Gradient, Network } from 'nabla';

const sum = (numbers: number[]): number => numbers.reduce((total, x) => total + x, 0);

export const l1Cost = (dataCost: number, weights: number[][][], lambda: number, n: number): number =>
  dataCost + sum(weights.map((W) => sum(W.map((row) => sum(row.map(Math.abs)))))) * (lambda / n);

// The slope of the whole cost, price included, and then the plain step.
export const l1Step = (net: Network, { nablaW, nablaB }: Gradient, eta: number, lambda: number, n: number): Network => {
  const slopes = net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => nablaW[l][j][k] + (w === 0 ? 0 : (lambda / n) * (w / Math.abs(w))))));
  return {
    biases: net.biases.map((b, l) => b.map((bias, j) => bias - eta * nablaB[l][j])),
    weights: net.weights.map((W, l) => W.map((row, j) => row.map((w, k) => w - eta * slopes[l][j][k]))),
    sizes: [...net.sizes],
  };
};
