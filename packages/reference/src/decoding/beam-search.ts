import { beamStep, compareBestFirst, TIE, type Beam, type Next } from './beam-step.ts';

/** A sequence without its end token and its score, Σ ln p / |Y|^α. */
export type Hypothesis = { tokens: number[]; score: number };

export type BeamSearchOptions = {
  /** The width: how many expansions a step keeps, and how many hypotheses are returned at most; at least 1. */
  readonly k: number;
  /** The exponent of the length: 0 ranks by probability alone, 1 by the mean log-probability of a token. */
  readonly alpha: number;
  /** The end token. */
  readonly eos: number;
  /** The most steps, the end token's included; at least 1. */
  readonly maxLength: number;
};

/** What a search has reached after a step. */
type Reached = { readonly live: readonly Beam[]; readonly finished: readonly Hypothesis[] };

/**
 * The best finished sequences, highest score first, equal ones in order of finishing; the live ones if none has finished.
 * A sequence that ends takes one of the k places of its step and is never expanded. The search stops early
 * once no live sequence can still beat the best finished one: a sum of logarithms only falls, a length only grows.
 */
export function beamSearch(next: Next, options: BeamSearchOptions): Hypothesis[] {
  let reached: Reached = { live: [{ tokens: [], logProbability: 0 }], finished: [] };
  for (let step = 0; step < options.maxLength && !isDecided(reached, options); step += 1) {
    reached = sortOut(reached.finished, beamStep(reached.live, next, options.k), options);
  }
  const { live, finished } = reached;
  const candidates = finished.length > 0 ? finished : live.map((beam) => toHypothesis(beam, options));
  return candidates.toSorted((left, right) => compareBestFirst(left.score, right.score)).slice(0, options.k);
}

function isDecided({ live, finished }: Reached, { alpha, maxLength }: BeamSearchOptions): boolean {
  const bound = Math.max(...live.map((beam) => beam.logProbability)) / maxLength ** alpha;
  return live.length === 0 || finished.some(({ score }) => score >= bound - TIE);
}

/** Moves the beams that have just ended to the finished ones. */
function sortOut(finished: readonly Hypothesis[], beams: readonly Beam[], options: BeamSearchOptions): Reached {
  const { ended = [], live = [] } = Object.groupBy(beams, ({ tokens }) => (tokens.at(-1) === options.eos ? 'ended' : 'live'));
  return { live, finished: [...finished, ...ended.map((beam) => toHypothesis(beam, options))] };
}

/** The length |Y| counts the end token; the tokens do not show it. */
const toHypothesis = ({ tokens, logProbability }: Beam, { alpha, eos }: BeamSearchOptions): Hypothesis => ({
  tokens: tokens.at(-1) === eos ? tokens.slice(0, -1) : tokens,
  score: logProbability / tokens.length ** alpha,
});
