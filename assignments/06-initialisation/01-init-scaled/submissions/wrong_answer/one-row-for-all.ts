// All neurons of a layer start with the same weights. They would learn the same for ever: draw the numbers for each of them.
// @fails no number twice
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    const row = Array.from({ length: nIn }, () => gaussian(rng) / Math.sqrt(nIn));
    return Array.from({ length: nOut }, () => [...row]);
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(rng)));
  return { sizes: [...sizes], weights, biases };
}
