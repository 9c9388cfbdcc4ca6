// The more inputs, the larger the weights: the square root seems to be a factor where it should be a divisor.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => gaussian(rng) * Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(rng)));
  return { sizes: [...sizes], weights, biases };
}
