// The best point is evaluated once more in the end. A training may take hours: keep the score when you have it.
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
  return { best, score: evaluate({ ...best }), tried };
}

function pointsOf(space: Record<string, number[]>): Point[] {
  let points: Point[] = [{}];
  for (const [name, values] of Object.entries(space)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points;
}
