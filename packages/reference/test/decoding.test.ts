import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beamSearch, greedy, sequenceScore, type Next } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import { linearCongruential } from './linear-congruential.ts';

/** Token 0 is the end. After (1) comes token 3, of probability 0.4; (2, 3) would be more probable in all. */
const GARDEN_PATH: Next = (prefix) => new Map([['', [0.1, 0.5, 0.4]], ['1', [0.3, 0, 0.3, 0.4]], ['2', [0.1, 0, 0, 0.9]]]).get(prefix.join()) ?? [1];

describe('greedy decoding', () => {
  it('takes the most probable token after every prefix and leaves the end token out', () => {
    expect(greedy(GARDEN_PATH, 0, 5)).toStrictEqual([1, 3]);
  });

  it('stops after the most steps allowed', () => expect(greedy(() => [0, 1], 0, 3)).toStrictEqual([1, 1, 1]));

  it('may be empty', () => expect(greedy(() => [0.6, 0.4], 0, 3)).toStrictEqual([]));

  it('gives ties to the smaller token', () => {
    const tied: Next = ([first]) => (first === undefined ? [0, 0.1, 0.45 - 4e-10, 0.45] : [1]);
    expect(greedy(tied, 0, 3)).toStrictEqual([2]);
  });

  it('never takes an impossible token', () => expect(greedy(() => [0, 5e-10, 5e-10], 0, 1)).toStrictEqual([1]));

  it('hands out prefixes of its own', () => {
    const meddling: Next = (prefix) => (prefix.push(7) > 2 ? [1, 0] : [0, 1]);
    expect(greedy(meddling, 0, 5)).toStrictEqual([1, 1]);
  });

  it('is beam search of width 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = randomModel(seed);
        expect(beamSearch(next, { k: 1, alpha: 0, eos: 0, maxLength: 6 })[0]?.tokens).toStrictEqual(greedy(next, 0, 6));
      }),
    );
  });
});

/** Three tokens with probabilities that depend on the seed and the prefix alone. */
const randomModel = (seed: number): Next => (prefix) => {
  const rng = linearCongruential(prefix.reduce((state, token) => Math.imul(state + token + 1, 0x9e3779b1), seed));
  rng();
  const weights = [rng(), rng(), rng()];
  return weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0));
};

describe('the score of a sequence', () => {
  // a, b and the end, with the probabilities 0.5, 0.7 and 0.8; and the end alone, 0.3.
  const [long, short] = [[0.5, 0.7, 0.8].map(Math.log), [Math.log(0.3)]];

  it('is the logarithm of its probability', () => {
    expectClose(sequenceScore(long, 0.6, 'none'), Math.log(0.28));
    expectClose([sequenceScore(long, 0, 'length'), sequenceScore(long, 0, 'gnmt')], [Math.log(0.28), Math.log(0.28)]);
  });

  it('prefers the empty sequence without a penalty, and the longer one with either', () => {
    expectClose([sequenceScore(short, 0, 'none'), sequenceScore(long, 0, 'none')], [-1.204, -1.273], 5e-4);
    expectClose([sequenceScore(short, 1, 'length'), sequenceScore(long, 1, 'length')], [-1.204, -0.424], 5e-4);
    expectClose([sequenceScore(short, 0.6, 'gnmt'), sequenceScore(long, 0.6, 'gnmt')], [-1.204, -1.0712], 5e-4);
  });
});
