// Your matVec and matTVec have changed places. One gives a number for each row of W, the other one for each column: which is which?
// @fails matVec, the example of the statement
// @fails matVec, as many rows as columns
// @fails matTVec, as many rows as columns
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return W[0].map((_, k) => W.reduce((sum, row, j) => sum + row[k] * x[j], 0));
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return W.map((row) => row.reduce((sum, w, k) => sum + w * x[k], 0));
}

export function outer(u: Vector, v: Vector): Matrix {
  return u.map((a) => v.map((b) => a * b));
}

export function hadamard(u: Vector, v: Vector): Vector {
  return u.map((a, j) => a * v[j]);
}
