import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, dot, hadamard, matTVec, matVec, norm, outer, scale, subtract, type Matrix, type Vector } from '../src/index.ts';
import { expectClose } from './expect-close.ts';

const numbers = (length: number): fc.Arbitrary<Vector> =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: length, maxLength: length });

/** A matrix with a vector for each of its sides. */
const problems: fc.Arbitrary<readonly [W: Matrix, left: Vector, right: Vector]> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([m, n]) => fc.tuple(fc.array(numbers(n), { minLength: m, maxLength: m }), numbers(m), numbers(n)));

describe('products with a matrix', () => {
  it('take a row for every number of the result', () => {
    expect(matVec([[1, 2, 3], [4, 5, 6]], [1, 0, -1])).toStrictEqual([-2, -2]);
    expect(matTVec([[1, 2, 3], [4, 5, 6]], [1, -1])).toStrictEqual([-3, -3, -3]);
  });

  it('with its transpose are what moves to the other side of a scalar product', () => {
    fc.assert(fc.property(problems, ([W, u, v]) => expectClose(dot(matTVec(W, u), v), dot(u, matVec(W, v)), 1e-10)));
  });

  it('of an outer product are multiples of its first vector', () => {
    fc.assert(fc.property(problems, ([, u, v]) => expectClose(matVec(outer(u, v), v), scale(dot(v, v), u), 1e-10)));
  });
});

describe('vectors', () => {
  it('are added, subtracted, multiplied and scaled entry by entry', () => {
    expect(add([1, 2], [3, -4])).toStrictEqual([4, -2]);
    expect(subtract([1, 2], [3, -4])).toStrictEqual([-2, 6]);
    expect(hadamard([1, 2], [3, -4])).toStrictEqual([3, -8]);
    expect(scale(-2, [1, 2])).toStrictEqual([-2, -4]);
    expect(norm([3, 4])).toBe(5);
  });

  it('may be typed arrays', () => {
    const rows: unknown = Reflect.apply(outer, undefined, [Float64Array.of(1, 2), Float64Array.of(3, 4)]);
    expect(rows).toStrictEqual([[3, 4], [6, 8]]);
  });
});

describe('shapes that do not fit', () => {
  it.each([
    ['a matrix and a vector', () => matVec([[1, 2]], [1])],
    ['a transposed matrix and a vector', () => matTVec([[1, 2]], [1, 2])],
    ['two vectors', () => hadamard([1, 2], [1, 2, 3])],
  ])('are refused: %s', (_, multiply) => expect(multiply).toThrow(RangeError));
});
