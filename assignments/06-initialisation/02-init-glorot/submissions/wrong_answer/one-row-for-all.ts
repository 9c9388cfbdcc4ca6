// All neurons of a layer start with the same weights. They would learn the same for ever: draw the numbers for each of them.
// @fails no two neurons alike
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    const row = Array.from({ length: nIn }, () => Math.sqrt(2 / (nIn + nOut)) * gaussian(rng));
    return Array.from({ length: nOut }, () => [...row]);
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
