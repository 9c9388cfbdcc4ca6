// The numbers of your hadamard are right, but they now stand in the argument as well. Who else may still need that array?
// @fails hadamard, the example of the statement
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return W.map((row) => row.reduce((sum, w, k) => sum + w * x[k], 0));
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return W[0].map((_, k) => W.reduce((sum, row, j) => sum + row[k] * x[j], 0));
}

export function outer(u: Vector, v: Vector): Matrix {
  return u.map((a) => v.map((b) => a * b));
}

export function hadamard(u: Vector, v: Vector): Vector {
  for (let j = 0; j < u.length; j += 1) u[j] *= v[j];
  return u;
}
