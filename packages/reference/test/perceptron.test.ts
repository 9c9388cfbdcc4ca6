import { describe, expect, it } from 'vitest';
import { halfAdder, nand, perceptron, type Bit } from '../src/index.ts';

const BITS = [[0, 0], [0, 1], [1, 0], [1, 1]] as const;

describe('a perceptron', () => {
  it('decides on the festival of cheese by the weather alone when the threshold is 5, and more easily when it is 3', () => {
    expect(perceptron([6, 2, 2], -5, [0, 1, 1])).toBe(0);
    expect(perceptron([6, 2, 2], -5, [1, 0, 0])).toBe(1);
    expect(perceptron([6, 2, 2], -3, [0, 1, 1])).toBe(1);
  });

  it('does not fire on the boundary', () => expect(perceptron([1, -2], -1, [3, 1])).toBe(0));

  it('refuses inputs that do not fit its weights', () => expect(() => perceptron([1], 0, [1, 1])).toThrow(RangeError));
});

it('a NAND gate is 0 only if both inputs are 1', () => {
  expect(BITS.map(([a, b]) => nand(a, b))).toStrictEqual([1, 1, 1, 0]);
});

describe('a half adder', () => {
  it.each(BITS)('adds %i and %i', (a, b) => {
    const { sum, carry } = halfAdder(a, b, nand);
    expect(2 * carry + sum).toBe(a + b);
  });

  it('is built from the gate it is given, five times', () => {
    let calls = 0;
    const counting = (a: number, b: number): Bit => {
      calls += 1;
      return nand(a, b);
    };
    halfAdder(1, 0, counting);
    expect(calls).toBe(5);
  });
});
