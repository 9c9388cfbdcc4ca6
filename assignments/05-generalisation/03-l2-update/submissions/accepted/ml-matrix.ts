import { Matrix } from 'ml-matrix';
import type { Gradient, Network } from 'nabla';

export function l2Cost(dataCost: number, weights: number[][][], lambda: number, n: number): number {
  return weights.reduce((cost, W) => cost + (lambda / n / 2) * new Matrix(W).norm('frobenius') ** 2, dataCost);
}

export function l2Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const weights = net.weights.map((W, l) => {
    const slope = new Matrix(gradient.nablaW[l]).add(Matrix.mul(new Matrix(W), lambda / n));
    return Matrix.sub(new Matrix(W), slope.mul(eta)).to2DArray();
  });
  const biases = net.biases.map((b, l) => Matrix.sub(Matrix.rowVector(b), Matrix.mul(Matrix.rowVector(gradient.nablaB[l]), eta)).to1DArray());
  return { sizes: net.sizes, weights, biases };
}
