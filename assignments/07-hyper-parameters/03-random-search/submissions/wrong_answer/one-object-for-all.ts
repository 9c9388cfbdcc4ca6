// The best point is always the last one that was tried. Is it an object of its own, or one that goes on changing?
// @fails the example of the statement
import type { Rng } from 'nabla';

type Range = { low: number; high: number; log?: boolean };
type Point = Record<string, number>;

export function randomSearch(space: Record<string, Range>, n: number, evaluate: (point: Point) => number, rng: Rng) {
  let best: Point = {};
  let score = -Infinity;
  let tried = 0;
  const point: Point = {};
  for (let trial = 0; trial < n; trial++) {
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

function draw({ low, high, log }: Range, rng: Rng): number {
  if (!log) return low + (high - low) * rng();
  return Math.exp(Math.log(low) + (Math.log(high) - Math.log(low)) * rng());
}
