import { describe, expect, it } from 'vitest';
import { initGlorot, initHe, initLarge, type Vector } from '../src/index.ts';
import { linearCongruential } from './linear-congruential.ts';

/** About a mean of 0. */
const variance = (numbers: Vector): number => numbers.reduce((sum, number) => sum + number * number, 0) / numbers.length;

/** Of the layers 100 → 60 → 140: 6000 and 8400 weights, so that a variance has a relative deviation of at most 0.019. The seed is fixed. */
const INITIALISERS = [
  { name: 'large', init: initLarge, weights: [1, 1], biases: 1 },
  { name: 'Glorot', init: initGlorot, weights: [2 / 160, 2 / 200], biases: 0 },
  { name: 'He', init: initHe, weights: [2 / 100, 2 / 60], biases: 0 },
];

describe.each(INITIALISERS)('the $name initialiser', ({ init, weights, biases }) => {
  const net = init([100, 60, 140], linearCongruential(4));

  it('gives every layer the variance of its formula', () => {
    const ratios = net.weights.map((W, l) => variance(W.flat()) / (weights[l] ?? Number.NaN));
    expect(ratios.every((ratio) => Math.abs(ratio - 1) < 0.08)).toBe(true);
  });

  it('gives biases theirs', () => expect(Math.abs(variance(net.biases.flat()) - biases)).toBeLessThan(0.35));

  it('makes the shapes of the sizes', () => {
    expect(net.sizes).toStrictEqual([100, 60, 140]);
    expect(net.weights.map((W) => [W.length, W[0]?.length])).toStrictEqual([[60, 100], [140, 60]]);
    expect(net.biases.map((b) => b.length)).toStrictEqual([60, 140]);
  });
});

it('biases of Glorot and He start at 0', () => {
  expect([initGlorot, initHe].flatMap((init) => init([2, 1, 2], linearCongruential(1)).biases.flat()).every((b) => b === 0)).toBe(true);
});
