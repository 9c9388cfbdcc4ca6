// The weights are spread far too little: normal numbers seem to be multiplied by the variance. What is multiplied by c has a variance that is c² times as large.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => (2 / (nIn + nOut)) * gaussian(rng)));
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
