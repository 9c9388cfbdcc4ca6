import type { Rng } from '../network.ts';
import { bestOf, type Point, type SearchResult } from './search-result.ts';

/** The values from low to high that a hyper-parameter may take; on a logarithmic axis low is above 0. */
export type Range = { low: number; high: number; log?: boolean };

/**
 * Tries n points with independent coordinates: uniform between low and high, or with a uniform logarithm.
 * Bergstra and Bengio, Random search for hyper-parameter optimization (2012).
 * @param n at least 1
 * @param evaluate the score of a point, larger is better; where it is not finite the point cannot win
 * @throws RangeError when no score is finite
 */
export function randomSearch(space: Readonly<Record<string, Range>>, n: number, evaluate: (point: Point) => number, rng: Rng): SearchResult {
  const draw = (): Point => Object.fromEntries(Object.entries(space).map(([name, range]) => [name, drawFrom(range, rng)]));
  return bestOf(Array.from({ length: n }, draw), evaluate);
}

function drawFrom({ low, high, log = false }: Range, rng: Rng): number {
  const value = log ? Math.exp(between(Math.log(low), Math.log(high), rng())) : between(low, high, rng());
  // Exponentials and products round: what was drawn stays in its range.
  return Math.min(high, Math.max(low, value));
}

const between = (low: number, high: number, share: number): number => low + (high - low) * share;
