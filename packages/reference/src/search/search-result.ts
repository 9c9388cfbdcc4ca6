/** A choice of hyper-parameters, by name. */
export type Point = Record<string, number>;

/** The point with the highest score, that score, and the number of points tried. */
export type SearchResult = { best: Point; score: number; tried: number };

/**
 * Scores every point once and keeps the best, of equal ones the first. A score that is not finite never wins.
 * @throws RangeError when no score is finite
 */
export function bestOf(points: readonly Point[], evaluate: (point: Point) => number): SearchResult {
  const scored = points.map((point) => ({ point, score: evaluate({ ...point }) })).filter(({ score }) => Number.isFinite(score));
  const [first, ...others] = scored;
  if (!first) throw new RangeError('no point has a finite score');
  const best = others.reduce((winner, other) => (other.score > winner.score ? other : winner), first);
  return { best: best.point, score: best.score, tried: points.length };
}
