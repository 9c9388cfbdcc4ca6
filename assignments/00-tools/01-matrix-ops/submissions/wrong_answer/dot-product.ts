// Your hadamard adds the products up. That is the dot product; how many numbers should come out of two vectors of length n?
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
  return u.reduce((sum, a, j) => sum + a * v[j], 0) as unknown as Vector;
}
