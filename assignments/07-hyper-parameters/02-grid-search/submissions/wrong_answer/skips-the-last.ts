// The last value of a hyper-parameter seems to be left out. Where does your loop end?
// @fails the example of the statement
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
    points = points.flatMap((point) => values.slice(0, Math.max(1, values.length - 1)).map((value) => ({ ...point, [name]: value })));
  }
  return points;
}
