import { initNormal } from './init-normal.ts';
import type { Network, Rng } from './network.ts';

/**
 * A network with weights from N(0, 2/(n_in + n_out)) of their layer and biases 0.
 * Glorot and Bengio, Understanding the difficulty of training deep feedforward neural networks (2010), equation (12); the book's chapter 5 tells of it.
 */
export const initGlorot = (sizes: readonly number[], rng: Rng): Network =>
  initNormal(sizes, (nIn, nOut) => ({ weights: Math.sqrt(2 / (nIn + nOut)), biases: 0 }), rng);
