import type { Rng } from 'nabla';

/** The values that a hyper-parameter may take, low < high; on a logarithmic axis low is above 0. */
export type Range = { low: number; high: number; log?: boolean };

/** A value for each hyper-parameter, by name. */
export type Point = Record<string, number>;

/** The point with the highest score, that score, and how many points were tried. */
export type SearchResult = { best: Point; score: number; tried: number };

/**
 * Tries points that are drawn at random: uniform between low and high, or with a uniform logarithm where `log` is true.
 * @param space the range of each hyper-parameter, at least one
 * @param n how many points are tried, at least 1
 * @param evaluate trains with the hyper-parameters of a point and returns the validation accuracy; NaN or an infinity where training failed
 * @param rng uniform in [0, 1), a new number with every call
 * @returns the best of all points whose score is finite, with the names of `space`
 */
export function randomSearch(space: Record<string, Range>, n: number, evaluate: (point: Point) => number, rng: Rng): SearchResult {
  // BEGIN SOLUTION
  const trials = Array.from({ length: n }, () => {
    const point = drawPoint(space, rng);
    return { point, score: evaluate({ ...point }) };
  });
  const finite = trials.filter(({ score }) => Number.isFinite(score));
  const best = finite.reduce((winner, other) => (other.score > winner.score ? other : winner));
  return { best: best.point, score: best.score, tried: trials.length };
  // END SOLUTION
}
// BEGIN SOLUTION

const drawPoint = (space: Readonly<Record<string, Range>>, rng: Rng): Point =>
  Object.fromEntries(Object.entries(space).map(([name, range]) => [name, draw(range, rng())]));

/** @param u uniform in [0, 1) */
function draw({ low, high, log = false }: Range, u: number): number {
  return log ? low * (high / low) ** u : low + (high - low) * u;
}
// END SOLUTION
