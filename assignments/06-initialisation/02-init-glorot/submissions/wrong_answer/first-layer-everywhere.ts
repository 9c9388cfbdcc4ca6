// Every layer seems to be given the spread of the first one. Which numbers belong to the matrix at hand?
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => Math.sqrt(2 / (sizes[0] + sizes[1])) * gaussian(rng)));
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
