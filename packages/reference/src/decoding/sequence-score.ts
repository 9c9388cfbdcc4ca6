import type { Vector } from '../network.ts';

/** How a score is freed from its length: not at all, by |Y|^α, or by the length penalty of Google's translation system. */
export type LengthPenalty = 'none' | 'length' | 'gnmt';

/**
 * Σ ln p / lp of a sequence; the higher the better, so that dividing favours long sequences. lp is 1 ('none'), |Y|^α ('length') or ((5 + |Y|)/6)^α ('gnmt').
 * Wu et al., Google's neural machine translation system (2016), equation (14).
 * @param logProbabilities ln p of every token, the end token's included; at least one
 * @param alpha 0 is 'none' for every kind
 */
export const sequenceScore = (logProbabilities: Vector, alpha: number, kind: LengthPenalty): number =>
  logProbabilities.reduce((sum, logProbability) => sum + logProbability, 0) / lengthPenalty(logProbabilities.length, alpha, kind);

function lengthPenalty(length: number, alpha: number, kind: LengthPenalty): number {
  switch (kind) {
    case 'none':
      return 1;
    case 'length':
      return length ** alpha;
    case 'gnmt':
      return ((5 + length) / 6) ** alpha;
    default:
      return kind satisfies never;
  }
}
