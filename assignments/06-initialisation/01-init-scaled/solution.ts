import { gaussian, type Network, type Rng, type Vector } from 'nabla';

/**
 * A network at the start of learning: weights from N(0, 1 / n_in), where n_in is the number of units that feed a neuron, and biases from N(0, 1).
 * @param sizes the number of units of every layer, the input's first; at least one layer
 * @param rng uniform random numbers in [0, 1), the only source of chance
 */
export function initScaled(sizes: number[], rng: Rng): Network {
  // BEGIN SOLUTION
  const normals = (count: number, deviation: number): Vector => Array.from({ length: count }, () => deviation * gaussian(rng));
  const layers = sizes.slice(1).map((nOut, l) => ({ nIn: sizes[l] ?? Number.NaN, nOut }));
  return {
    sizes: [...sizes],
    weights: layers.map(({ nIn, nOut }) => Array.from({ length: nOut }, () => normals(nIn, 1 / Math.sqrt(nIn)))),
    biases: layers.map(({ nOut }) => normals(nOut, 1)),
  };
  // END SOLUTION
}
