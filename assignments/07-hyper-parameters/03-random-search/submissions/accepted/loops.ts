import type { Rng } from 'nabla';

type Range = { low: number; high: number; log?: boolean };
type Point = Record<string, number>;

export function randomSearch(space: Record<string, Range>, n: number, evaluate: (point: Point) => number, rng: Rng) {
  let best: Point | null = null;
  let score = 0;
  for (let trial = 0; trial < n; trial++) {
    const point: Point = {};
    for (const name in space) {
      const { low, high, log } = space[name];
      if (log) {
        point[name] = Math.pow(10, Math.log10(low) + rng() * (Math.log10(high) - Math.log10(low)));
      } else {
        const u = rng();
        point[name] = (1 - u) * low + u * high;
      }
    }
    const found = evaluate(point);
    if (!Number.isFinite(found)) continue;
    if (best === null || found > score) {
      best = point;
      score = found;
    }
  }
  return { best: best!, score, tried: n };
}
