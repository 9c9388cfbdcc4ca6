// The biases seem to be spread as little as the weights. Many weighted inputs add up in a neuron, but only one bias: it needs no divisor.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => gaussian(rng) / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut, l) => Array.from({ length: nOut }, () => gaussian(rng) / Math.sqrt(sizes[l])));
  return { sizes: [...sizes], weights, biases };
}
