import type { Network, Rng } from 'nabla';

// A uniform number between −limit and limit has the variance limit² / 3.
export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights: number[][][] = [];
  const biases: number[][] = [];
  for (let l = 1; l < sizes.length; l++) {
    const limit = Math.sqrt(6 / (sizes[l - 1] + sizes[l]));
    const W: number[][] = [];
    for (let j = 0; j < sizes[l]; j++) {
      const row: number[] = [];
      for (let k = 0; k < sizes[l - 1]; k++) row.push((2 * rng() - 1) * limit);
      W.push(row);
    }
    weights.push(W);
    biases.push(new Array(sizes[l]).fill(0));
  }
  return { biases, weights, sizes: sizes.slice() };
}
