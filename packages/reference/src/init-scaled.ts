import { initNormal } from './init-normal.ts';
import type { Network, Rng } from './network.ts';

/**
 * A network with weights from N(0, 1/n_in), n_in being the number of units that feed a neuron, and biases from N(0, 1):
 * the initialisation of the book's chapter 3, under which a neuron's z starts at a size near 1 however wide its layer is.
 */
export const initScaled = (sizes: readonly number[], rng: Rng): Network =>
  initNormal(sizes, (nIn) => ({ weights: 1 / Math.sqrt(nIn), biases: 1 }), rng);
