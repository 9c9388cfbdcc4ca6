import type { Rng } from 'nabla';

type Range = { low: number; high: number; log?: boolean };
type Point = Record<string, number>;

/** Ways there and back, between an axis and the scale on which it is uniform. */
const SCALES = {
  linear: { there: (x: number) => x, back: (x: number) => x },
  logarithmic: { there: Math.log, back: Math.exp },
};

// Draws all values of the first axis, then all of the second one, and evaluates from the last point to the first.
export const randomSearch = (space: Record<string, Range>, n: number, evaluate: (point: Point) => number, rng: Rng) => {
  const columns = Object.entries(space).map(([name, { low, high, log }]): [string, Float64Array] => {
    const { there, back } = log ? SCALES.logarithmic : SCALES.linear;
    return [name, Float64Array.from({ length: n }, () => back(there(high) - rng() * (there(high) - there(low))))];
  });
  const points = Array.from({ length: n }, (_, i): Point => Object.fromEntries(columns.map(([name, column]) => [name, column[i]])));
  const ranking = points
    .reverse()
    .map((best) => ({ best, score: evaluate(best), tried: n }))
    .filter(({ score }) => Math.abs(score) < Infinity)
    .sort((left, right) => left.score - right.score);
  return ranking[ranking.length - 1];
};
