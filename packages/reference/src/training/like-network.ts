import type { Network } from '../network.ts';

/** The most neurons that a layer of a submission's network may have, and the most layers: enough for every exercise, and little work to judge. */
const [MOST_NEURONS, MOST_LAYERS] = [1_000, 8];

/** A network of zeros. */
export const zeroNetwork = (sizes: readonly number[]): Network => ({
  sizes: [...sizes],
  weights: sizes.slice(1).map((nOut, l) => Array.from({ length: nOut }, () => new Array<number>(sizes[l] ?? 0).fill(0))),
  biases: sizes.slice(1).map((nOut) => new Array<number>(nOut).fill(0)),
});

/**
 * A network of zeros with the sizes that a submission's network claims to have, to compare its shape with. Where it claims none, or other inputs and
 * outputs than `sizes`, those are taken.
 * @param returned what came back, whatever it is
 */
export function likeNetwork(returned: unknown, sizes: readonly number[]): Network {
  const claimed = typeof returned === 'object' && returned !== null && 'sizes' in returned ? returned.sizes : null;
  return zeroNetwork(isPossible(claimed) && claimed[0] === sizes[0] && claimed.at(-1) === sizes.at(-1) ? claimed : sizes);
}

const isPossible = (sizes: unknown): sizes is readonly number[] =>
  Array.isArray(sizes) && sizes.length >= 2 && sizes.length <= MOST_LAYERS && sizes.every((size) => Number.isInteger(size) && size > 0 && size <= MOST_NEURONS);
