// The first values of all lists seem to be combined with each other, then the second ones, and so on. Every value belongs with every other.
// @fails the example of the statement
// @fails the points of the statement, in any order
type Point = Record<string, number>;

export function gridSearch(space: Record<string, number[]>, evaluate: (point: Point) => number) {
  const points = pointsOf(space);
  let best: Point = {};
  let score = -Infinity;
  let tried = 0;
  for (const point of points) {
    const found = evaluate({ ...point });
    tried += 1;
    if (Number.isFinite(found) && found > score) {
      score = found;
      best = point;
    }
  }
  return { best, score, tried };
}

function pointsOf(space: Record<string, number[]>): Point[] {
  const axes = Object.entries(space);
  const length = Math.max(...axes.map(([, values]) => values.length));
  return Array.from({ length }, (_, i) => Object.fromEntries(axes.map(([name, values]) => [name, values[i % values.length]])));
}
