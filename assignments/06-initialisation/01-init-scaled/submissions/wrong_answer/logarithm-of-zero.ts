// Once in a while a weight is infinite: a random number from [0, 1) may be exactly 0, and its logarithm is not finite. 1 − u is never 0.
// @fails random numbers that are exactly 0
import type { Network, Rng } from 'nabla';

const normal = (rng: Rng): number => Math.sqrt(-2 * Math.log(rng())) * Math.cos(2 * Math.PI * rng());

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => normal(rng) / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => normal(rng)));
  return { sizes: [...sizes], weights, biases };
}
