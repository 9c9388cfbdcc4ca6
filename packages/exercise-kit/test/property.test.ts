import { describe, expect, it } from 'vitest';
import { isAlike } from '../src/index.ts';
import { fc, property } from '../src/study/property.ts';
import { judgedBy, messageOf } from './candidate-of.ts';

const solution = { largest: (xs: number[]): number => Math.max(...xs) };
const lists = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 });

/** The same numbers in another order have the same maximum. Every list that was tried is kept in `tried`. */
const reversal = (tried: number[][] = []) =>
  property(solution, {
    name: 'order',
    given: lists,
    holds: async (subject, xs) => {
      tried.push(xs);
      const [there, back] = await Promise.all([subject.call('largest', xs), subject.call('largest', xs.toReversed())]);
      return isAlike(there, back) ? null : 'The order of the numbers changes their maximum.';
    },
  });

describe('a property', () => {
  it('is accepted where it holds, after as many runs as it says', async () => {
    const tried: number[][] = [];
    expect((await judgedBy({ ...reversal(tried) }, solution)).verdict).toBe('accepted');
    expect(tried).toHaveLength(20);
  });

  it('says in words what does not hold', async () => {
    const result = await judgedBy(reversal(), { largest: (xs: number[]) => xs[0] });
    expect(result).toMatchObject({ verdict: 'wrong_answer', mismatch: { kind: 'property', message: 'The order of the numbers changes their maximum.' } });
  });

  it('looks for the smallest arguments that break it', async () => {
    const tried: number[][] = [];
    await judgedBy(reversal(tried), { largest: (xs: number[]) => xs[0] });
    const broken = tried.filter((xs) => xs[0] !== xs.at(-1));
    // No list of integers that differ is smaller than two numbers of which one is 0.
    expect(broken.at(-1)?.toSorted((one, other) => Math.abs(one) - Math.abs(other)).map(Math.abs)).toStrictEqual([0, 1]);
  });

  it('tries the same arguments for the same seed and others for another', async () => {
    const [one, again, other]: [number[][], number[][], number[][]] = [[], [], []];
    await judgedBy(reversal(one), solution, 1);
    await judgedBy(reversal(again), solution, 1);
    await judgedBy(reversal(other), solution, 2);
    expect(again).toStrictEqual(one);
    expect(other).not.toStrictEqual(one);
  });

  it('ends at a call that throws, instead of shrinking what led to it', async () => {
    const tried: number[][] = [];
    const result = await judgedBy(reversal(tried), { largest: () => { throw new Error('no'); } });
    expect(result.verdict).toBe('runtime_error');
    expect(tried).toHaveLength(20);
  });

  it('may tell a mismatch of its own', async () => {
    const own = property(solution, { name: 'own', given: lists, holds: async () => ({ kind: 'shape', path: 'x', message: 'Too long.', tensors: [] }) });
    expect(messageOf(await judgedBy(own, solution))).toBe('Too long.');
  });

  it('does not hold the fault of its author against the student', async () => {
    const faulty = property(solution, { name: 'faulty', given: lists, holds: () => Promise.reject(new Error('a bug in the exercise')) });
    await expect(judgedBy(faulty, solution)).rejects.toThrow('a bug in the exercise');
  });

  it('gives up looking for something smaller after fifty steps', async () => {
    const tried: number[][] = [];
    const endless = property({ f: (x: number[]) => x }, { name: 'endless', given: fc.array(fc.double(), { minLength: 200, maxLength: 400 }), holds: async (_subject, xs) => (tried.push(xs), 'never') });
    await judgedBy(endless, {});
    expect(tried.length).toBeLessThanOrEqual(20 + 1 + 50);
  });
});
