import type { Rng, Sample } from '../network.ts';

const SIDE = 28;

/**
 * Images of 28 × 28 that anybody can tell apart: the label y lights the rows 2y + 4 and 2y + 5, dimly or brightly, and nothing else. A network that
 * learns at all soon reads them without a mistake, so they show within a moment whether training works.
 * @param count a multiple of 10 has every label equally often
 */
export const barImages = (count: number, rng: Rng): Sample[] =>
  Array.from({ length: count }, (_, index) => {
    const y = index % 10;
    const x = Array.from({ length: SIDE * SIDE }, (__, pixel) => (Math.floor(pixel / (2 * SIDE)) === y + 2 ? 0.5 + 0.5 * rng() : 0));
    return { x, y };
  });
