import { gaussian, type Network, type Rng } from 'nabla';

/**
 * A network at the start of learning, after Glorot and Bengio: weights of mean 0 and variance 2 / (n_in + n_out), biases 0.
 * @param sizes the number of units of every layer, the input's first; at least one layer
 * @param rng uniform random numbers in [0, 1), the only source of chance
 */
export function initGlorot(sizes: number[], rng: Rng): Network {
  // BEGIN SOLUTION
  const weights = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l] ?? Number.NaN;
    const deviation = Math.sqrt(2 / (nIn + nOut));
    return Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => deviation * gaussian(rng)));
  });
  const biases = sizes.slice(1).map((nOut) => new Array<number>(nOut).fill(0));
  return { sizes: [...sizes], weights, biases };
  // END SOLUTION
}
