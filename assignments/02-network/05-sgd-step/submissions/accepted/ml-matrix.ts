import { Matrix } from 'ml-matrix';
import type { Gradient, Network } from 'nabla';

export function sgdStep(net: Network, gradient: Gradient, eta: number): Network {
  const copy = copyOf(net);
  const step = (old: number[][], slopes: number[][]): number[][] => Matrix.sub(new Matrix(old), Matrix.mul(new Matrix(slopes), eta)).to2DArray();
  copy.weights = copy.weights.map((W, l) => step(W, gradient.nablaW[l]));
  copy.biases = copy.biases.map((b, l) => step([b], [gradient.nablaB[l]])[0]);
  return copy;
}

const copyOf = (net: Network): Network => JSON.parse(JSON.stringify(net));
