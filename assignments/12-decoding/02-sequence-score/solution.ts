import type { Vector } from 'nabla';

/**
 * The score of a sequence; the higher, the better.
 * @param logProbabilities ln p of each token, the end token included; at least one
 * @param alpha the exponent α of the penalty for length, 0 or greater
 * @param kind 'none': no penalty; 'length': |Y| to the power of α; 'gnmt': (5 + |Y|)/6 to the power of α
 */
export function score(logProbabilities: Vector, alpha: number, kind: 'none' | 'length' | 'gnmt'): number {
  // BEGIN SOLUTION
  const length = logProbabilities.length;
  const bases = { none: 1, length, gnmt: (5 + length) / 6 };
  return logProbabilities.reduce((sum, logProbability) => sum + logProbability, 0) / bases[kind] ** alpha;
  // END SOLUTION
}
