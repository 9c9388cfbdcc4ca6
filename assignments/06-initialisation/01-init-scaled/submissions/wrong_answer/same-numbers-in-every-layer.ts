// The layers seem to be made of the same random numbers again and again. Draw new ones for each.
// @fails no number twice
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const drawn = Array.from({ length: Math.max(...sizes) ** 2 }, () => gaussian(rng));
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, (_r, j) => Array.from({ length: nIn }, (_w, k) => drawn[j * nIn + k] / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(rng)));
  return { sizes: [...sizes], weights, biases };
}
