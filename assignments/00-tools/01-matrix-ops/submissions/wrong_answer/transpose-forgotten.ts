// Your matTVec goes along the rows, as matVec does. Which index of W[j][k] stays the same while you go down a column?
// @fails matTVec, two rows and two columns
// @fails matTVec, as many rows as columns
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return W.map((row) => row.reduce((sum, w, k) => sum + w * x[k], 0));
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return matVec(W, x);
}

export function outer(u: Vector, v: Vector): Matrix {
  return u.map((a) => v.map((b) => a * b));
}

export function hadamard(u: Vector, v: Vector): Vector {
  return u.map((a, j) => a * v[j]);
}
