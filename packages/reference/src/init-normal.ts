import { gaussian } from './gaussian.ts';
import type { Network, Rng, Vector } from './network.ts';

/** Standard deviations of the weights and the biases of a layer of nOut neurons that nIn units feed. */
export type Deviations = (nIn: number, nOut: number) => { readonly weights: number; readonly biases: number };

/** A network with weights and biases from normal distributions of mean 0. */
export function initNormal(sizes: readonly number[], deviations: Deviations, rng: Rng): Network {
  const layers = sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l] ?? 0;
    const { weights, biases } = deviations(nIn, nOut);
    return { W: Array.from({ length: nOut }, () => normals(nIn, weights, rng)), b: normals(nOut, biases, rng) };
  });
  return { sizes: [...sizes], weights: layers.map(({ W }) => W), biases: layers.map(({ b }) => b) };
}

const normals = (count: number, deviation: number, rng: Rng): Vector => Array.from({ length: count }, () => deviation * gaussian(rng));
