import { initNormal } from './init-normal.ts';
import type { Network, Rng } from './network.ts';

/** A network with weights and biases from N(0, 1), as in the book's chapter 1: wide layers start saturated. */
export const initLarge = (sizes: readonly number[], rng: Rng): Network => initNormal(sizes, () => ({ weights: 1, biases: 1 }), rng);
