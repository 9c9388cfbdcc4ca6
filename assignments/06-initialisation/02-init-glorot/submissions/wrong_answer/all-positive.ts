// All weights seem to be positive. A uniform number from [0, 1) has the mean ½: bring it to the middle first.
// @fails layers that shrink
import type { Network, Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => Math.sqrt(6 / (nIn + nOut)) * rng()));
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
