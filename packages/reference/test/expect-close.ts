import { expect } from 'vitest';

/** A number, or numbers in lists of lists. */
type Tensor = number | readonly Tensor[];

/**
 * Expects the same shape, and every number within `tolerance` · max(1, |want|), so that NaN never passes.
 * Of values below 1 that is an absolute bound.
 */
export function expectClose(got: Tensor, want: Tensor, tolerance = 1e-12): void {
  expect(shapeOf(got)).toStrictEqual(shapeOf(want));
  const wanted = numbersOf(want);
  const wrong = numbersOf(got).filter((number, index) => !isClose(number, wanted[index] ?? Number.NaN, tolerance));
  expect(wrong).toStrictEqual([]);
}

const isClose = (got: number, want: number, tolerance: number): boolean => Math.abs(got - want) <= tolerance * Math.max(1, Math.abs(want));

const numbersOf = (tensor: Tensor): readonly number[] => (typeof tensor === 'number' ? [tensor] : tensor.flatMap(numbersOf));

const shapeOf = (tensor: Tensor): unknown => (typeof tensor === 'number' ? 0 : tensor.map(shapeOf));
