// The spread of the weights seems to depend on the number of inputs alone. That keeps the signal alive on its way forward;
// Glorot wants it to stay alive on its way back, too.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

export function initGlorot(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => gaussian(rng) / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => new Array(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
}
