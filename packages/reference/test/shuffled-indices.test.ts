import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniBatches, permutation, split } from '../src/index.ts';
import { linearCongruential } from './linear-congruential.ts';

const seeds = fc.integer();
const ascending = (indices: readonly number[]): readonly number[] => indices.toSorted((left, right) => left - right);
const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, index) => index);

describe('a permutation', () => {
  // 24,000 draws of 24 orders: each occurs 1000 times with a standard deviation of 31. The seed is fixed.
  it('takes all orders of four indices equally often', () => {
    const rng = linearCongruential(7);
    const counts = Map.groupBy(Array.from({ length: 24_000 }, () => permutation(4, rng).join('')), (order) => order);
    expect(counts.size).toBe(24);
    for (const draws of counts.values()) expect(Math.abs(draws.length - 1000)).toBeLessThan(150);
  });

  it('of nothing is empty', () => expect(permutation(0, linearCongruential(1))).toStrictEqual([]));
});

describe('mini-batches', () => {
  it('hold every index once, m in each but the last, which is not empty', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 70 }), seeds, (n, m, seed) => {
        const batches = miniBatches(n, m, linearCongruential(seed));
        expect(ascending(batches.flat())).toStrictEqual(upTo(n));
        expect(batches.slice(0, -1).every((batch) => batch.length === m)).toBe(true);
        expect(batches.every((batch) => batch.length > 0 && batch.length <= m)).toBe(true);
      }),
    );
  });

  it('differ from one epoch to the next, and agree for equal seeds', () => {
    const rng = linearCongruential(3);
    const [first, second] = [miniBatches(50, 10, rng), miniBatches(50, 10, rng)];
    expect(first).not.toStrictEqual(second);
    expect(miniBatches(50, 10, linearCongruential(3))).toStrictEqual(first);
  });
});

describe('a split', () => {
  const fractions = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }).map((shares) => shares.map((share) => share / shares.reduce((sum, each) => sum + each)));

  it('puts every index into one part, each with its share within one', () => {
    fc.assert(
      fc.property(fc.nat(200), fractions, seeds, (n, shares, seed) => {
        const parts = split(n, shares, linearCongruential(seed));
        expect(ascending(parts.flat())).toStrictEqual(upTo(n));
        expect(parts.map((part, index) => Math.abs(part.length - n * (shares[index] ?? 0)) <= 1 + 1e-9)).toStrictEqual(shares.map(() => true));
      }),
    );
  });

  it('of the book takes 50,000, 10,000 and 10,000 of 70,000 images', () => {
    const parts = split(70_000, [5 / 7, 1 / 7, 1 / 7], linearCongruential(1));
    expect(parts.map((part) => part.length)).toStrictEqual([50_000, 10_000, 10_000]);
  });

  it('does not leave the parts in order', () => {
    const [first = []] = split(100, [0.5, 0.5], linearCongruential(5));
    expect(first).not.toStrictEqual(ascending(first));
  });
});
