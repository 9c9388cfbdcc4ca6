// All rows of your outer product are equal to its last one. How many arrays did you create, and how many rows did you need?
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
  const rows: Matrix = new Array(u.length).fill(new Array(v.length).fill(0));
  for (let j = 0; j < u.length; j += 1) {
    for (let k = 0; k < v.length; k += 1) rows[j][k] = u[j] * v[k];
  }
  return rows;
}

export function hadamard(u: Vector, v: Vector): Vector {
  return u.map((a, j) => a * v[j]);
}
