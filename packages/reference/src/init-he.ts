import { initNormal } from './init-normal.ts';
import type { Network, Rng } from './network.ts';

/**
 * A network with weights from N(0, 2/n_in) and biases 0, for rectified linear units, half of which are silent.
 * He, Zhang, Ren and Sun, Delving deep into rectifiers (2015), equation (10).
 */
export const initHe = (sizes: readonly number[], rng: Rng): Network =>
  initNormal(sizes, (nIn) => ({ weights: Math.sqrt(2 / nIn), biases: 0 }), rng);
