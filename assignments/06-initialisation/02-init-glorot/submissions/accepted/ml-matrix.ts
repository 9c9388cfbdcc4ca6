import { Matrix } from 'ml-matrix';
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights: number[][][] = [];
  const biases: number[][] = [];
  sizes.forEach((nOut, l) => {
    if (l === 0) return;
    const W = Matrix.zeros(nOut, sizes[l - 1]);
    for (let j = 0; j < W.rows; j++) for (let k = 0; k < W.columns; k++) W.set(j, k, gaussian(rng));
    weights.push(W.mul(Math.sqrt(2 / (W.rows + W.columns))).to2DArray());
    biases.push(Matrix.zeros(1, nOut).to1DArray());
  });
  return { sizes: [...sizes], weights, biases };
}
