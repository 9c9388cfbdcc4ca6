import { gaussian } from './gaussian.ts';
import type { Network, Rng, Vector } from './network.ts';

/**
 * A network with weights from N(0, 1/n_in), n_in being the number of units that feed a neuron, and biases from N(0, 1):
 * the initialisation of the book's chapter 3, under which a neuron's z starts at a size near 1 however wide its layer is.
 */
export function initScaled(sizes: readonly number[], rng: Rng): Network {
  const layers = sizes.slice(1).map((out, l) => initLayer(sizes[l] ?? 0, out, rng));
  return { sizes: [...sizes], weights: layers.map(({ W }) => W), biases: layers.map(({ b }) => b) };
}

function initLayer(nIn: number, nOut: number, rng: Rng): { readonly W: Vector[]; readonly b: Vector } {
  const normals = (count: number, deviation: number): Vector => Array.from({ length: count }, () => deviation * gaussian(rng));
  return { W: Array.from({ length: nOut }, () => normals(nIn, 1 / Math.sqrt(nIn))), b: normals(nOut, 1) };
}
