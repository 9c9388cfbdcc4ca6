// The weight matrices are transposed: there is a row for every neuron that receives, and a column for every one that sends.
// @fails the layout of a small network
import { gaussian, type Network, type Rng } from 'nabla';

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nIn }, () => Array.from({ length: nOut }, () => gaussian(rng) / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(rng)));
  return { sizes: [...sizes], weights, biases };
}
