// The numbers of your outer product are right, but they lie on their side. Which of the two vectors runs down the rows?
// @fails outer, the example of the statement
// @fails outer, equally long
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return W.map((row) => row.reduce((sum, w, k) => sum + w * x[k], 0));
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return W[0].map((_, k) => W.reduce((sum, row, j) => sum + row[k] * x[j], 0));
}

export function outer(u: Vector, v: Vector): Matrix {
  return v.map((b) => u.map((a) => a * b));
}

export function hadamard(u: Vector, v: Vector): Vector {
  return u.map((a, j) => a * v[j]);
}
