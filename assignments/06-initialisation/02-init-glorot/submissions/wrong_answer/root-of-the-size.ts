// The more neurons, the larger the weights: the square root seems to be a factor where it should be a divisor.
// @fails layers that grow
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => Math.sqrt((nIn + nOut) / 2) * gaussian(rng)));
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
