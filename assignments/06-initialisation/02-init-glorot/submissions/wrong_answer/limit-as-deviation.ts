// The weights seem to be uniform up to √(2 / (n_in + n_out)). The variance of a uniform number is a third of the square of its limit.
// @fails layers that grow
import type { Network, Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => Math.sqrt(2 / (nIn + nOut)) * (2 * rng() - 1)));
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
