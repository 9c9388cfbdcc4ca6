import type { Rng, Vector } from 'nabla';
import type * as solution from './solution.ts';

/** A search without its random numbers: how many points were asked for, and which of them, counted from 0, is the best; −1 for none of them. */
export type Trial = { asked: number; winner: number; score: number; tried: number };

type Space = Record<string, solution.Range>;

/** Runs beside the submission and gives it scores that are listed beforehand and random numbers that a seed decides. */
export default (submission: typeof solution) => ({
  trial: (space: Space, scores: Vector, seed: number): Trial => {
    const { points, result } = watch(submission.randomSearch, { space, scores, seed });
    const winner = points.findIndex((point) => Object.keys(space).every((name, axis) => point[axis] === result.best[name]));
    return { asked: points.length, winner, score: result.score, tried: result.tried };
  },
  points: (space: Space, n: number, seed: number): Vector[] =>
    watch(submission.randomSearch, { space, scores: Array.from({ length: n }, (_, index) => index), seed }).points,
});

/** `scores` has an entry for each point that is to be tried: the first point gets the first score, wherever it lies. */
type Search = { space: Space; scores: Vector; seed: number };

/** The values of every point that was evaluated, by the order of the names in the space, and what the search returned. */
function watch(randomSearch: typeof solution.randomSearch, { space, scores, seed }: Search): { points: Vector[]; result: solution.SearchResult } {
  const points: Vector[] = [];
  const evaluate = (point: solution.Point): number => {
    points.push(read(space, point));
    return scores[points.length - 1] ?? Number.NaN;
  };
  const result = randomSearch(space, scores.length, evaluate, rngOf(seed));
  return { points, result };
}

const read = (space: Space, point: solution.Point): Vector =>
  Object.keys(space).map((name) => {
    const value = point[name];
    if (typeof value !== 'number') throw new TypeError(`evaluate was given a point without a number for "${name}"`);
    return value;
  });

/** Uniform in [0, 1), 32 bits: the generator mulberry32 of Tommy Ettinger, which is in the public domain. */
function rngOf(seed: number): Rng {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
