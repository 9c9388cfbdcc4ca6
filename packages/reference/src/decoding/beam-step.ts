import type { Vector } from '../network.ts';

/** A sequence model: the probability of every token of the vocabulary after a prefix. */
export type Next = (prefix: number[]) => Vector;

/** An unfinished hypothesis; `logProbability` is Σ ln p over its tokens. */
export type Beam = { tokens: number[]; logProbability: number };

/** Log-probabilities and scores that differ by no more are ties: 0.3 · 0.8 and 0.4 · 0.6 part in their last bits. */
export const TIE = 1e-9;

/**
 * One step of a beam search: the k most probable expansions of all beams together, best first.
 * Tokens with probability 0 are no expansions. Of a tie the earlier beam goes first, then the smaller token.
 */
export const beamStep = (beams: readonly Beam[], next: Next, k: number): Beam[] =>
  beams
    .flatMap((beam) => expansionsOf(beam, next))
    .toSorted((left, right) => compareBestFirst(left.logProbability, right.logProbability))
    .slice(0, k);

/** In the order of the tokens, which a stable sort keeps among ties. */
const expansionsOf = ({ tokens, logProbability }: Beam, next: Next): Beam[] =>
  next([...tokens]).flatMap((p, token) => (p > 0 ? [{ tokens: [...tokens, token], logProbability: logProbability + Math.log(p) }] : []));

/** Orders numbers from high to low, with ties as equals. */
export const compareBestFirst = (left: number, right: number): number => (Math.abs(left - right) <= TIE ? 0 : right - left);
