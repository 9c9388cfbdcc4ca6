import type { Vector } from 'nabla';
import type * as solution from './solution.ts';

/** What the trainings score, as data. */
export type Scores = TableOfScores | SeededScores;

/** The score of every point that is worth a row; all others have the score `otherwise`. */
type TableOfScores = { kind: 'table'; rows: { point: solution.Point; score: number }[]; otherwise: number };

/** Makes up a score below 0 from the seed and the point; of a thousand points, about `failed` have none. */
type SeededScores = { kind: 'seeded'; seed: number; failed: number };

type Space = Record<string, Vector>;

/** Runs beside the submission and turns scores into a function. */
export default (submission: typeof solution) => ({
  gridSearch: (space: Space, scores: Scores): solution.SearchResult => submission.gridSearch(space, (point) => scoreOf(scores, read(space, point))),
  visits: (space: Space): Vector[] => visitsOf(submission.gridSearch, space),
});

/** The values of every point that is evaluated, by the order of the names in the space; sorted, since any order of points will do. */
function visitsOf(gridSearch: typeof solution.gridSearch, space: Space): Vector[] {
  const visits: Vector[] = [];
  gridSearch(space, (point) => visits.push(Object.values(read(space, point))));
  return visits.toSorted((left, right) => left.map((value, axis) => value - (right[axis] ?? value)).find((difference) => difference !== 0) ?? 0);
}

/** A copy of the point with its names in the order of the space. */
function read(space: Space, point: solution.Point): solution.Point {
  const missing = Object.keys(space).find((name) => typeof point[name] !== 'number');
  if (missing !== undefined) throw new TypeError(`evaluate was given a point without a number for "${missing}"`);
  return Object.fromEntries(Object.keys(space).map((name) => [name, point[name] ?? Number.NaN]));
}

function scoreOf(scores: Scores, point: solution.Point): number {
  if (scores.kind === 'seeded') return makeUp(scores, point);
  const row = scores.rows.find((candidate) => Object.entries(candidate.point).every(([name, value]) => point[name] === value));
  return row?.score ?? scores.otherwise;
}

function makeUp({ seed, failed }: SeededScores, point: solution.Point): number {
  const hash = Array.from(JSON.stringify(point)).reduce((state, letter) => mix(state, letter.charCodeAt(0)), seed);
  const score = -(hash >>> 0) / 2 ** 20;
  if (mix(hash, 1) >>> 0 >= (failed / 1000) * 2 ** 32) return score;
  return [Number.NaN, Infinity, -Infinity][(hash >>> 0) % 3] ?? Number.NaN;
}

/** A 32-bit hash of a hash and one more number, with the finaliser of MurmurHash3, which carries every input bit to every output bit. */
function mix(state: number, number: number): number {
  const sum = (Math.imul(state, 31) + number + 1) | 0;
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}
