import { initGlorot } from '../init-glorot.ts';
import { initHe } from '../init-he.ts';
import { initLarge } from '../init-large.ts';
import { initScaled } from '../init-scaled.ts';
import type { Network, Rng } from '../network.ts';
import type { InitialiserName, Recipe } from './recipe.ts';

const INITIALISERS = { large: initLarge, scaled: initScaled, glorot: initGlorot, he: initHe } satisfies Readonly<
  Record<InitialiserName, (sizes: readonly number[], rng: Rng) => Network>
>;

/** The network that a recipe starts from. */
export const initialise = ({ initialiser, sizes }: Recipe, rng: Rng): Network => INITIALISERS[initialiser](sizes, rng);
