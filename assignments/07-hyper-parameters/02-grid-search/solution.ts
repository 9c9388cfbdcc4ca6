import type { Vector } from 'nabla';

/** A value for each hyper-parameter, by name. */
export type Point = Record<string, number>;

/** The point with the highest score, that score, and how many points were tried. */
export type SearchResult = { best: Point; score: number; tried: number };

/**
 * Tries every combination of the listed values, each once.
 * @param space the values of each hyper-parameter: at least one hyper-parameter, and at least one value for each
 * @param evaluate trains with the hyper-parameters of a point and returns the validation accuracy; NaN or an infinity where training failed
 * @returns the best of all points whose score is finite, with the names of `space`
 */
export function gridSearch(space: Record<string, Vector>, evaluate: (point: Point) => number): SearchResult {
  // BEGIN SOLUTION
  const trials = pointsOf(space).map((point) => ({ point, score: evaluate({ ...point }) }));
  const finite = trials.filter(({ score }) => Number.isFinite(score));
  const best = finite.reduce((winner, other) => (other.score > winner.score ? other : winner));
  return { best: best.point, score: best.score, tried: trials.length };
  // END SOLUTION
}
// BEGIN SOLUTION

/** Every combination: each axis in turn multiplies the points by its values. */
const pointsOf = (space: Readonly<Record<string, Vector>>): readonly Point[] =>
  Object.entries(space).reduce<readonly Point[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
// END SOLUTION
