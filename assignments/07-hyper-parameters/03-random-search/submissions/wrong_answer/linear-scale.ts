// On a logarithmic axis the values seem to be uniform themselves. Between 0.0001 and 1 nine of ten lie above 0.1 then: draw the exponent.
// @fails a logarithmic axis
import type { Rng } from 'nabla';

type Range = { low: number; high: number; log?: boolean };
type Point = Record<string, number>;

export function randomSearch(space: Record<string, Range>, n: number, evaluate: (point: Point) => number, rng: Rng) {
  let best: Point = {};
  let score = -Infinity;
  let tried = 0;
  for (let trial = 0; trial < n; trial++) {
    const point: Point = {};
    for (const [name, range] of Object.entries(space)) point[name] = draw(range, rng);
    const found = evaluate(point);
    tried += 1;
    if (Number.isFinite(found) && found > score) {
      score = found;
      best = point;
    }
  }
  return { best, score, tried };
}

function draw({ low, high }: Range, rng: Rng): number {
  return low + (high - low) * rng();
}
