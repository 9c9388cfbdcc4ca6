import type { Vector } from '../network.ts';
import { bestOf, type Point, type SearchResult } from './search-result.ts';

/**
 * Tries every combination of the listed values: k values on each of d axes make k^d points. The last axis changes fastest.
 * @param space the values of each hyper-parameter
 * @param evaluate the score of a point, larger is better; where it is not finite the point cannot win
 * @throws RangeError when no score is finite
 */
export const gridSearch = (space: Readonly<Record<string, Vector>>, evaluate: (point: Point) => number): SearchResult =>
  bestOf(combinationsOf(space), evaluate);

const combinationsOf = (space: Readonly<Record<string, Vector>>): readonly Point[] =>
  Object.entries(space).reduce<readonly Point[]>(
    (points, [name, values]) => points.flatMap((point) => values.map((value) => ({ ...point, [name]: value }))),
    [{}],
  );
