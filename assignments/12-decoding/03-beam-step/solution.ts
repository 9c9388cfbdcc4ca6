import type { Vector } from 'nabla';

/** A model: the probabilities of the tokens 0, 1, 2 … after a prefix. */
export type Next = (prefix: number[]) => Vector;

/** A beginning of a sequence, and the sum of the logarithms of its tokens' probabilities. */
export type Beam = { tokens: number[]; logProbability: number };

/**
 * One step of a beam search.
 * @param beams the beginnings that are kept so far, at least one
 * @param next the model
 * @param k how many extensions are kept at most, at least 1
 * @returns the most probable extensions of all beams together, most probable first
 */
export function beamStep(beams: Beam[], next: Next, k: number): Beam[] {
  // BEGIN SOLUTION
  const compare = (left: Beam, right: Beam): number => (isTie(left, right) ? 0 : right.logProbability - left.logProbability);
  return beams
    .flatMap((beam) => extensionsOf(beam, next))
    .toSorted(compare)
    .slice(0, k);
  // END SOLUTION
}
// BEGIN SOLUTION

/** In the order of the tokens, which sorting keeps among ties. */
const extensionsOf = ({ tokens, logProbability }: Beam, next: Next): Beam[] =>
  next([...tokens]).flatMap((p, token) => (p > 0 ? [{ tokens: [...tokens, token], logProbability: logProbability + Math.log(p) }] : []));

const isTie = (left: Beam, right: Beam): boolean => Math.abs(left.logProbability - right.logProbability) <= 1e-9;
// END SOLUTION
