import { dot, scale, subtract } from './linear-algebra.ts';
import type { Matrix, Vector } from './network.ts';

/**
 * The x with Ax = b, by Gaussian elimination with partial pivoting.
 * @param A n × n
 * @param b n entries
 * @throws RangeError when a pivot is 0, so that A is singular
 */
export function solve(A: Matrix, b: Vector): Vector {
  const x: Vector = [];
  for (const [head = Number.NaN, ...tail] of echelonForm(A.map((row, i) => [...row, b[i] ?? Number.NaN])).toReversed()) {
    const right = tail.at(-1) ?? Number.NaN;
    x.unshift((right - dot(tail.slice(0, -1), x)) / head);
  }
  return x;
}

/** The rows of the triangular system, each without its leading zeros: pivot, further coefficients, right-hand side. */
function echelonForm(system: readonly Vector[]): readonly Vector[] {
  if (system.length === 0) return [];
  const largest = system.reduce((best, row, i) => (Math.abs(row[0] ?? 0) > Math.abs(system[best]?.[0] ?? 0) ? i : best), 0);
  const pivotRow = system[largest] ?? [];
  const [pivot = 0] = pivotRow;
  if (pivot === 0) throw new RangeError('the matrix is singular');
  const others = system.filter((_, i) => i !== largest);
  return [pivotRow, ...echelonForm(others.map((row) => subtract(row, scale((row[0] ?? Number.NaN) / pivot, pivotRow)).slice(1)))];
}
