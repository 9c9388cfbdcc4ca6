import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beamSearch, beamStep, type Hypothesis, type Next, type Vector } from '../src/index.ts';
import cases from './fixtures/beam-search.json' with { type: 'json' };
import { linearCongruential } from './linear-congruential.ts';

type Row = { readonly prefix: readonly number[]; readonly probabilities: Vector };

/** A model that ends for certain after every prefix that is not listed. Token 0 is the end. */
const modelOf = (rows: readonly Row[]): Next => (prefix) => rows.find((row) => row.prefix.join() === prefix.join())?.probabilities ?? [1];

/** Greedy search takes (1, 3), of probability 0.20; (2, 3) has 0.36. */
const GARDEN_PATH = modelOf([
  { prefix: [], probabilities: [0.1, 0.5, 0.4, 0] },
  { prefix: [1], probabilities: [0.3, 0, 0.3, 0.4] },
  { prefix: [2], probabilities: [0.1, 0, 0, 0.9] },
]);

const PLAIN = { alpha: 0, eos: 0, maxLength: 5 };

describe('beam search', () => {
  it.each(cases)('finds what the Python version finds with $options', ({ after, options, best }) => {
    expectHypotheses(beamSearch(modelOf(after), options), best);
  });

  it('of width 1 is greedy and can miss the most probable sequence', () => {
    expectHypotheses(beamSearch(GARDEN_PATH, { ...PLAIN, k: 1 }), [{ tokens: [1, 3], score: Math.log(0.2) }]);
  });

  it('of width 2 finds it', () => {
    expectHypotheses(beamSearch(GARDEN_PATH, { ...PLAIN, k: 2 }), [
      { tokens: [2, 3], score: Math.log(0.36) },
      { tokens: [1, 3], score: Math.log(0.2) },
    ]);
  });

  it('prefers longer sequences the larger alpha is', () => {
    const next = modelOf([{ prefix: [], probabilities: [0.4, 0.6, 0] }, { prefix: [1], probabilities: [0.5, 0, 0.5] }]);
    expect(beamSearch(next, { ...PLAIN, k: 2 })[0]?.tokens).toStrictEqual([]);
    expect(beamSearch(next, { ...PLAIN, k: 2, alpha: 1 })[0]?.tokens).toStrictEqual([1, 2]);
  });

  it('returns live sequences when none has finished', () => {
    expectHypotheses(beamSearch(() => [0, 0.75, 0.25], { k: 1, alpha: 1, eos: 0, maxLength: 3 }), [{ tokens: [1, 1, 1], score: Math.log(0.75) }]);
  });

  it('that keeps everything returns the most probable of all sequences', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const next = randomModel(seed);
        const [best] = beamSearch(next, { ...PLAIN, k: 1000 });
        expect(best?.score).toBeCloseTo(Math.max(...scoresOfAll(next, [], 5)), 8);
      }),
    );
  });
});

describe('ties', () => {
  // ln 0.6 + ln 0.3 is a last digit below ln 0.2 + ln 0.9.
  const beams = [{ tokens: [1], logProbability: Math.log(0.6) }, { tokens: [2], logProbability: Math.log(0.2) }];
  const next: Next = ([first]) => (first === 1 ? [0.3, 0.2, 0.3] : [0.9]);

  it('go to the earlier beam, then to the smaller token', () => {
    expect(beamStep(beams, next, 4).map(({ tokens }) => tokens)).toStrictEqual([[1, 0], [1, 2], [2, 0], [1, 1]]);
  });

  it('do not count impossible tokens', () => expect(beamStep(beams, () => [0, 0, 1], 9)).toHaveLength(2));
});

function expectHypotheses(got: readonly Hypothesis[], want: readonly Hypothesis[]): void {
  expect(got.map(({ tokens }) => tokens)).toStrictEqual(want.map(({ tokens }) => tokens));
  for (const [index, { score }] of got.entries()) expect(score).toBeCloseTo(want[index]?.score ?? Number.NaN, 12);
}

/** Three tokens with probabilities that depend on the seed and the prefix alone. */
const randomModel = (seed: number): Next => (prefix) => {
  const rng = linearCongruential(prefix.reduce((state, token) => Math.imul(state + token + 1, 0x9e3779b1), seed));
  rng();
  const weights = [rng(), rng(), rng()];
  return weights.map((weight) => weight / weights.reduce((sum, each) => sum + each, 0));
};

/** ln p of every sequence that ends within the given number of steps, found by trying them all. */
function scoresOfAll(next: Next, prefix: readonly number[], steps: number): readonly number[] {
  if (steps === 0) return [];
  return next([...prefix]).flatMap((p, token) =>
    token === 0 ? [Math.log(p)] : scoresOfAll(next, [...prefix, token], steps - 1).map((score) => score + Math.log(p)),
  );
}
