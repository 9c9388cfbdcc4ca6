// The biases are random. Here they start at 0: the weights alone make the neurons different.
// @fails the layout of a small network
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => Math.sqrt(2 / (nIn + nOut)) * gaussian(rng)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(rng)));
  return { sizes: [...sizes], weights, biases };
}
