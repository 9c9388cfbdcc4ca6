// Only the first two hyper-parameters seem to be varied. There may be any number of them.
// @fails three hyper-parameters
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
  let points: Point[] = [{}];
  for (const [name, values] of Object.entries(space)) {
    points = points.flatMap((point) => (Object.keys(space).indexOf(name) > 1 ? values.slice(0, 1) : values).map((value) => ({ ...point, [name]: value })));
  }
  return points;
}
