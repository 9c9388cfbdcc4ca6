// The same random numbers lead to different networks. Take all chance from `rng`; then an experiment can be repeated.
// @fails layers that shrink
import { gaussian, type Network, type Rng } from 'nabla';

const chance = (): number => Math.random();

export function initScaled(sizes: number[], rng: Rng): Network {
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => gaussian(chance) / Math.sqrt(nIn)));
  });
  const biases = sizes.slice(1).map((nOut) => Array.from({ length: nOut }, () => gaussian(chance)));
  return { sizes: [...sizes], weights, biases };
}
