import { dot } from '../linear-algebra.ts';
import type { Matrix, Vector } from '../network.ts';

/**
 * The lower triangular L with LLᵀ = A; row i of the result has i + 1 entries.
 * @param A a symmetric n × n matrix, of which the lower half is read
 * @throws RangeError when A is not positive definite
 */
export function cholesky(A: Matrix): Matrix {
  const L: Matrix = [];
  for (const [i, row] of A.entries()) {
    const left = solveLower(L, row.slice(0, i));
    const square = (row[i] ?? Number.NaN) - dot(left, left);
    if (!(square > 0)) throw new RangeError('the matrix is not positive definite');
    L.push([...left, Math.sqrt(square)]);
  }
  return L;
}

/** The x with Lx = b for a lower triangular L, row i of which has i + 1 entries, the last not 0. */
export function solveLower(L: Matrix, b: Vector): Vector {
  const x: Vector = [];
  for (const [i, row] of L.entries()) x.push(((b[i] ?? Number.NaN) - dot(row.slice(0, i), x)) / (row[i] ?? Number.NaN));
  return x;
}
