import type { Vector } from 'nabla';

/** A model: the probabilities of the tokens 0, 1, 2 … after a prefix. */
export type Next = (prefix: number[]) => Vector;

/** `k` hypotheses are kept; a score is divided by length ** `alpha`; `eos` ends a sequence; there are at most `maxLength` steps. */
export type Options = { k: number; alpha: number; eos: number; maxLength: number };

/** A sequence without its end token, and its score. */
export type Hypothesis = { tokens: number[]; score: number };

/**
 * Beam search.
 * @returns the best finished sequences, at most `k`, highest score first; the live ones if none has finished
 */
export function beamSearch(next: Next, { k, alpha, eos, maxLength }: Options): Hypothesis[] {
  // BEGIN SOLUTION
  const scoreOf = ({ tokens, sum }: Beam): number => sum / tokens.length ** alpha;
  const finished: Hypothesis[] = [];
  let live: Beam[] = [{ tokens: [], sum: 0 }];
  for (let step = 0; step < maxLength; step += 1) {
    const kept = bestOf(live.flatMap((beam) => extensionsOf(beam, next)), { k, by: ({ sum }) => sum });
    const ended = kept.filter(({ tokens }) => tokens.at(-1) === eos);
    finished.push(...ended.map((beam) => ({ tokens: beam.tokens.slice(0, -1), score: scoreOf(beam) })));
    live = kept.filter(({ tokens }) => tokens.at(-1) !== eos);
    const bound = Math.max(...live.map(({ sum }) => sum)) / maxLength ** alpha;
    if (finished.some(({ score }) => score >= bound - TIE)) break;
  }
  const results = finished.length > 0 ? finished : live.map((beam) => ({ tokens: beam.tokens, score: scoreOf(beam) }));
  return bestOf(results, { k, by: ({ score }) => score });
  // END SOLUTION
}
// BEGIN SOLUTION

/** A live hypothesis with the sum of the logarithms of its tokens' probabilities. */
type Beam = { tokens: number[]; sum: number };

/** Sums and scores that differ by no more are equal. */
const TIE = 1e-9;

/** In the order of the tokens. */
const extensionsOf = ({ tokens, sum }: Beam, next: Next): Beam[] =>
  next(tokens).flatMap((p, token) => (p > 0 ? [{ tokens: [...tokens, token], sum: sum + Math.log(p) }] : []));

/** The k highest, highest first. Sorting is stable, so that ties stay in their order. */
function bestOf<T>(items: readonly T[], { k, by }: { readonly k: number; readonly by: (item: T) => number }): T[] {
  const compare = (left: T, right: T): number => (Math.abs(by(left) - by(right)) <= TIE ? 0 : by(right) - by(left));
  return items.toSorted(compare).slice(0, k);
}
// END SOLUTION
