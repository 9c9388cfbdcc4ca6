import type { Matrix, Vector } from 'nabla';

/**
 * Wx: one number for every row of W.
 * @param W m rows of n numbers; m and n are at least 1
 * @param x n numbers
 * @returns m numbers
 */
export function matVec(W: Matrix, x: Vector): Vector {
  // BEGIN SOLUTION
  return W.map((row) => row.reduce((sum, w_jk, k) => sum + w_jk * (x[k] ?? Number.NaN), 0));
  // END SOLUTION
}

/**
 * Wᵀx: one number for every column of W.
 * @param W m rows of n numbers; m and n are at least 1
 * @param x m numbers
 * @returns n numbers
 */
export function matTVec(W: Matrix, x: Vector): Vector {
  // BEGIN SOLUTION
  const columns = W[0] ?? [];
  return columns.map((_, k) => W.reduce((sum, row, j) => sum + (row[k] ?? Number.NaN) * (x[j] ?? Number.NaN), 0));
  // END SOLUTION
}

/**
 * u vᵀ: all products of an entry of u and an entry of v.
 * @param u m numbers
 * @param v n numbers
 * @returns m rows of n numbers
 */
export function outer(u: Vector, v: Vector): Matrix {
  // BEGIN SOLUTION
  return u.map((u_j) => v.map((v_k) => u_j * v_k));
  // END SOLUTION
}

/**
 * u ⊙ v: the product entry by entry.
 * @param u n numbers
 * @param v n numbers
 * @returns n numbers
 */
export function hadamard(u: Vector, v: Vector): Vector {
  // BEGIN SOLUTION
  return u.map((u_j, j) => u_j * (v[j] ?? Number.NaN));
  // END SOLUTION
}
