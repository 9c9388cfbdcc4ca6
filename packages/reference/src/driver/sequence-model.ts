import type { Next } from '../decoding/beam-step.ts';
import type { Vector } from '../network.ts';

/** A sequence model as data: functions cannot cross the wall to a submission, so a driver makes them on its side. */
export type SequenceModel = TableModel | SeededModel;

/** Looks prefixes up; what is not in the table has the probabilities `otherwise`. */
type TableModel = {
  kind: 'table';
  after: { prefix: number[]; probabilities: Vector }[];
  otherwise: Vector;
};

/** Makes up probabilities for `size` tokens from the seed and the prefix. */
type SeededModel = { kind: 'seeded'; seed: number; size: number };

/** The model as a function. Every answer is a fresh array, so that changing one harms nothing. */
export const nextOf =
  (model: SequenceModel): Next =>
  (prefix) =>
    model.kind === 'table' ? lookUp(model, prefix) : makeUp(model, prefix);

/** A model from its table; what is not listed ends for certain with token 0. Keys are the tokens of a prefix, one digit each. */
export function tableModel(rows: Readonly<Record<string, Vector>>): TableModel {
  const after = Object.entries(rows).map(([key, probabilities]) => ({ prefix: Array.from(key, Number), probabilities }));
  const size = after[0]?.probabilities.length ?? 1;
  return { kind: 'table', after, otherwise: Array.from({ length: size }, (_, token) => (token === 0 ? 1 : 0)) };
}

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
