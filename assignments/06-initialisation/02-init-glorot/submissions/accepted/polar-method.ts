import type { Network, Rng } from 'nabla';

/** A standard normal number by Marsaglia's polar method, which takes as many random numbers as it needs. */
function normal(rng: Rng): number {
  for (;;) {
    const u = 2 * rng() - 1;
    const v = 2 * rng() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

export function initGlorot(sizes: number[], rng: Rng): Network {
  const layers = sizes.slice(1).map((nOut, l) => ({ nIn: sizes[l], nOut }));
  return {
    sizes: [...sizes],
    weights: layers.map(({ nIn, nOut }) => {
      const deviation = Math.SQRT2 / Math.sqrt(nIn + nOut);
      return Array.from({ length: nOut }, () => Float64Array.from({ length: nIn }, () => deviation * normal(rng)) as unknown as number[]);
    }),
    biases: layers.map(({ nOut }) => Array.from({ length: nOut }, () => 0)),
  };
}
