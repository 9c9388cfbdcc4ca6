import type { Rng } from 'nabla';

export function dropoutMask(n: number, p: number, rng: Rng): Uint8Array {
  const mask = new Uint8Array(n).fill(1);
  // From the last neuron to the first, with two random numbers for each, of which one is thrown away.
  for (let j = n - 1; j >= 0; j--) {
    rng();
    if (rng() < p) mask[j] = 0;
  }
  return mask;
}

function masked(values: number[], mask: number[], p: number): Float64Array {
  const out = Float64Array.from(values);
  const keep = 1 - p;
  for (let j = 0; j < out.length; j++) out[j] = mask[j] === 0 ? 0 : out[j] / keep;
  return out;
}

export const dropoutForward = (a: number[], mask: number[], p: number): Float64Array => masked(a, mask, p);

export const dropoutBackward = (delta: number[], mask: number[], p: number): Float64Array => masked(delta, mask, p);
