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

export function initScaled(sizes: number[], rng: Rng): Network {
  const net: Network = { sizes: [...sizes], weights: [], biases: [] };
  for (let l = 1; l < sizes.length; l++) {
    const W: number[][] = [];
    const b: number[] = [];
    for (let j = 0; j < sizes[l]; j++) {
      const row: number[] = [];
      for (let k = 0; k < sizes[l - 1]; k++) row.push(normal(rng) / Math.sqrt(sizes[l - 1]));
      W.push(row);
      b.push(normal(rng));
    }
    net.weights.push(W);
    net.biases.push(b);
  }
  return net;
}
