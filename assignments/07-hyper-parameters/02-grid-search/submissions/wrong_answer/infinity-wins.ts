// A training whose score is infinite seems to win. Its cost overflowed somewhere: that is no success.
// @fails trainings that fail
type Point = Record<string, number>;

export function gridSearch(space: Record<string, number[]>, evaluate: (point: Point) => number) {
  const points = pointsOf(space);
  let best: Point = {};
  let score = -Infinity;
  let tried = 0;
  for (const point of points) {
    const found = evaluate({ ...point });
    tried += 1;
    if (found > score) {
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
