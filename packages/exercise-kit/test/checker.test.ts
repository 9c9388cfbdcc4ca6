import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alien, checkerOf, close, identical, type Received, type Value } from '../src/index.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const gradient = { nablaW: [[[1, 2, 3], [4, 5, 6]], [[7, 8]]], nablaB: [[0.5, -0.5], [2]] };
const mismatchOf = (expected: Value, actual: Received) => close().check(expected, actual);

describe('close', () => {
  it('accepts a value for itself, whatever it is', () => {
    fc.assert(fc.property(fc.array(finite), (numbers) => { expect(close().check(numbers, numbers)).toBeNull(); }));
    expect(mismatchOf(gradient, structuredClone(gradient))).toBeNull();
  });

  it('accepts exactly what the contract allows: 1e-9 times the larger of 1 and the expected size', () => {
    expect(mismatchOf(1_000, 1_000 + 0.9e-6)).toBeNull();
    expect(mismatchOf(1_000, 1_000 + 1.1e-6)).not.toBeNull();
    expect(mismatchOf(1e-12, 0)).toBeNull();
    expect(mismatchOf(0, 1.1e-9)).not.toBeNull();
  });

  it('never accepts NaN or an infinity', () => {
    for (const got of [Number.NaN, Infinity, -Infinity]) {
      expect(mismatchOf(1, got)?.message).toBe(`The result is ${got}.`);
      expect(mismatchOf(got, got)).not.toBeNull();
    }
  });

  it('is symmetric in the sign of both sides', () => {
    fc.assert(
      fc.property(finite, finite, (want, got) => { expect(close().check(want, got) === null).toBe(close().check(-want, -got) === null); }),
    );
  });

  it('rejects differences that overflow', () => {
    expect(mismatchOf(Number.MAX_VALUE, -Number.MAX_VALUE)).not.toBeNull();
  });
});

describe('a mismatch', () => {
  it('names a shape before any number', () => {
    const transposed = { ...gradient, nablaW: [[[9, 9], [9, 9], [9, 9]], [[7, 8]]] };
    expect(mismatchOf(gradient, transposed)).toMatchObject({
      kind: 'shape',
      path: 'nablaW[0]',
      message: '`nablaW[0]` is a 3×2 matrix, expected a 2×3 matrix. Is it transposed?',
    });
  });

  it('asks about a transpose when both have as many rows as the other has columns, even for a list of rows of equal count', () => {
    expect(mismatchOf([[1, 2], [3, 4], [5, 6]], [[1, 3, 5], [2, 4, 6]])?.message).toContain('transposed');
  });

  it('tells the first wrong number, how many there are, and the worst of every tensor', () => {
    const wrong = { nablaW: [[[1, 2, 3], [4, 5.5, 6]], [[7, 16]]], nablaB: gradient.nablaB };
    expect(mismatchOf(gradient, wrong)).toStrictEqual({
      kind: 'value',
      path: 'nablaW[0][1][1]',
      message: '`nablaW[0][1][1]` differs from the expected value, and so does another number.',
      tensors: [
        { tensor: 'nablaW[1]', path: 'nablaW[1][0][1]', relativeError: 1 },
        { tensor: 'nablaW[0]', path: 'nablaW[0][1][1]', relativeError: 0.1 },
      ],
    });
  });

  it('puts a number that is not finite first', () => {
    expect(mismatchOf([1, 2, 3], [9, 2, Number.NaN])).toMatchObject({ path: '[2]', message: '`[2]` is NaN.' });
  });

  it('says what came instead of an array, an object or a number', () => {
    expect(mismatchOf([1], 1)?.message).toBe('The result is a number, expected an array of length 1.');
    expect(mismatchOf({ a: 1 }, [1])?.message).toBe('The result is an array of length 1, expected an object.');
    expect(mismatchOf([1], [new Alien('a promise')])?.message).toBe('`[0]` is a promise, expected a number.');
    expect(mismatchOf([1], null)?.message).toBe('The result is null, expected an array of length 1.');
  });

  it('says which field is missing', () => {
    expect(mismatchOf(gradient, { nablaW: gradient.nablaW })?.message).toBe('The result has no `nablaB`.');
  });

  it('holds no expected number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_000_000 }), { minLength: 1 }), (want) => {
        const mismatch = close().check(want, want.map(() => 0));
        for (const number of want) expect(JSON.stringify(mismatch)).not.toContain(String(number));
      }),
    );
  });
});

describe('the relative error of a number that should be 0', () => {
  it('is 1, since all of it is wrong', () => {
    expect(close().check([0, 2], [3, 2])).toMatchObject({ tensors: [{ path: '[0]', relativeError: 1 }] });
  });
});

describe('identical', () => {
  it('tells apart neighbouring numbers and does not tell 0 from −0', () => {
    expect(identical().check(1, 1 + Number.EPSILON)).not.toBeNull();
    expect(identical().check(0, -0)).toBeNull();
  });

  it('compares strings, booleans and null', () => {
    expect(identical().check(['a', true, null], ['a', true, null])).toBeNull();
    expect(identical().check('a', 'b')).not.toBeNull();
    expect(identical().check(true, false)).not.toBeNull();
    expect(identical().check(null, 0)).not.toBeNull();
  });
});

describe('a checker as data', () => {
  it('makes the same checker again', () => {
    for (const checker of [close(), close({ absolute: 0.5, relative: 0 }), identical()]) {
      const again = checkerOf(checker.spec);
      for (const got of [1, 1.4, 1.6, 1 + 1e-12]) expect(again.check(1, got)).toStrictEqual(checker.check(1, got));
    }
  });
});
