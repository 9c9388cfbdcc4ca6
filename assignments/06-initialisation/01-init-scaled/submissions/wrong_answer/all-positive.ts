// All weights seem to be positive. A uniform number from [0, 1) has the mean ½, and no neuron could be held back by its inputs.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => rng() / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(rng)));
  return { sizes: [...sizes], weights, biases };
}
