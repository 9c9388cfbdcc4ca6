import { Matrix } from 'ml-matrix';
import type { Gradient, Network } from 'nabla';

export function l1Cost(dataCost: number, weights: number[][][], lambda: number, n: number): number {
  return weights.reduce((cost, W) => cost + (lambda / n) * Matrix.abs(new Matrix(W)).sum(), dataCost);
}

export function l1Step(net: Network, gradient: Gradient, eta: number, lambda: number, n: number): Network {
  const weights = net.weights.map((W, l) => {
    const slope = Matrix.sign(new Matrix(W)).mul(lambda / n).add(new Matrix(gradient.nablaW[l]));
    return Matrix.sub(new Matrix(W), slope.mul(eta)).to2DArray();
  });
  const biases = net.biases.map((b, l) => Matrix.sub(Matrix.rowVector(b), Matrix.mul(Matrix.rowVector(gradient.nablaB[l]), eta)).to1DArray());
  return { sizes: net.sizes, weights, biases };
}
