import type { Rng } from 'nabla';

type Range = { low: number; high: number; log?: boolean };
type Point = { [name: string]: number };

class Search {
  tried = 0;
  best: Point = {};
  score = Number.NaN;

  offer(point: Point, score: number): void {
    this.tried++;
    if (Number.isFinite(score) && !(score <= this.score)) {
      this.best = point;
      this.score = score;
    }
  }
}

export function randomSearch(space: { [name: string]: Range }, n: number, evaluate: (point: Point) => number, rng: Rng) {
  const search = new Search();
  while (search.tried < n) {
    const point = Object.keys(space).reduce<Point>((drawn, name) => ({ ...drawn, [name]: draw(space[name], rng) }), {});
    search.offer(point, evaluate(Object.freeze(point)));
  }
  return { best: search.best, score: search.score, tried: search.tried };
}

function draw(range: Range, rng: Rng): number {
  if (range.log !== true) return range.low + rng() * (range.high - range.low);
  const doublings = Math.log2(range.high) - Math.log2(range.low);
  return range.low * 2 ** (rng() * doublings);
}
