// The biases are all 0. Here they are standard normal numbers; a bias has no n_in that could make its sum large.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => gaussian(rng) / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => 0));
  return { sizes: [...sizes], weights, biases };
}
