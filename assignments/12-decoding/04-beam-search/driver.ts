import type { Vector } from 'nabla';
import type * as solution from './solution.ts';

/** A sequence model as data. */
export type Model = TableModel | SeededModel;

/** Looks prefixes up; what is not in the table has the probabilities `otherwise`. */
type TableModel = {
  kind: 'table';
  after: { prefix: number[]; probabilities: Vector }[];
  otherwise: Vector;
};

/** Makes up probabilities for `size` tokens from the seed and the prefix. */
type SeededModel = { kind: 'seeded'; seed: number; size: number };

/** Runs beside the submission and turns models into functions. Every answer is a fresh array, so that changing one harms nothing. */
export default (submission: typeof solution) => ({
  beamSearch: (model: Model, options: solution.Options) =>
    submission.beamSearch((prefix) => (model.kind === 'table' ? lookUp(model, prefix) : makeUp(model, prefix)), options),
});

function lookUp({ after, otherwise }: TableModel, prefix: readonly number[]): Vector {
  const row = after.find((candidate) => candidate.prefix.join() === prefix.join());
  return [...(row?.probabilities ?? otherwise)];
}

/** Cubes of uniform numbers make some tokens likely and most not; a fifth is impossible, except for token 0, so that there is always one. */
function makeUp({ seed, size }: SeededModel, prefix: readonly number[]): Vector {
  const state = prefix.reduce(mix, seed);
  const weights = Array.from({ length: size }, (_, token) => {
    const u = (mix(state, token) >>> 0) / 2 ** 32;
    return u < 0.2 && token > 0 ? 0 : (1 - u) ** 3;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** A 32-bit hash of a hash and one more number, with the finaliser of MurmurHash3, which carries every input bit to every output bit. */
function mix(state: number, number: number): number {
  const sum = (Math.imul(state, 31) + number + 1) | 0;
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return whole ^ (whole >>> 16);
}
