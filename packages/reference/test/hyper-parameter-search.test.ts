import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridSearch, randomSearch, type Point } from '../src/index.ts';
import { linearCongruential } from './linear-congruential.ts';

const SPACE = { eta: { low: 1e-4, high: 10, log: true }, lambda: { low: -2, high: 6 } };

describe('grid search', () => {
  it('tries every combination once, the last axis first', () => {
    const tried: Point[] = [];
    const record = (point: Point): number => tried.push(point);
    expect(gridSearch({ eta: [0.1, 0.5], lambda: [0, 1, 5] }, record)).toStrictEqual({ best: { eta: 0.5, lambda: 5 }, score: 6, tried: 6 });
    expect(tried.map(({ eta, lambda }) => [eta, lambda])).toStrictEqual([[0.1, 0], [0.1, 1], [0.1, 5], [0.5, 0], [0.5, 1], [0.5, 5]]);
  });

  it('never lets a score win that is not finite, and takes negative ones', () => {
    const scores = new Map([[1, Number.NaN], [2, Infinity], [3, -5], [4, -7]]);
    expect(gridSearch({ x: [1, 2, 3, 4] }, ({ x = 0 }) => scores.get(x) ?? 0)).toStrictEqual({ best: { x: 3 }, score: -5, tried: 4 });
    expect(() => gridSearch({ x: [1, 2] }, () => Number.NaN)).toThrow('finite');
  });

  it('keeps the best point even if the evaluation changes its own', () => {
    const spoil = (point: Point): number => {
      const score = point['x'] ?? 0;
      point['x'] = -1;
      return score;
    };
    expect(gridSearch({ x: [1, 2] }, spoil).best).toStrictEqual({ x: 2 });
  });
});

describe('random search', () => {
  it('stays in its ranges and returns the best point it tried', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 30 }), (seed, n) => {
        const scores: number[] = [];
        const evaluate = ({ eta = 0, lambda = 0 }: Point): number => {
          expect(eta >= 1e-4 && eta <= 10 && lambda >= -2 && lambda <= 6).toBe(true);
          return scores.push(Math.log(eta) - lambda) && (scores.at(-1) ?? 0);
        };
        const { best, score, tried } = randomSearch(SPACE, n, evaluate, linearCongruential(seed));
        expect([score, tried]).toStrictEqual([Math.max(...scores), n]);
        expect(Math.log(best['eta'] ?? 0) - (best['lambda'] ?? 0)).toBe(score);
      }),
    );
  });

  // 4000 draws on each axis: a quarter has a standard deviation of 27. The seed is fixed.
  it('draws evenly on a linear axis, and on a logarithmic one evenly in the exponent', () => {
    const points: Point[] = [];
    randomSearch(SPACE, 4000, (point) => points.push(point), linearCongruential(8));
    const quarters = (quarter: (point: Point) => number): number[] => [0, 1, 2, 3].map((index) => points.filter((point) => Math.floor(quarter(point)) === index).length);
    const linear = quarters(({ lambda = 0 }) => (lambda + 2) / 2);
    const logarithmic = quarters(({ eta = 0 }) => ((Math.log10(eta) + 4) / 5) * 4);
    expect([...linear, ...logarithmic].every((count) => Math.abs(count - 1000) < 140)).toBe(true);
  });
});
