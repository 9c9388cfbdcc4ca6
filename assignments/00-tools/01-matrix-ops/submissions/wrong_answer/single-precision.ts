// Your numbers are right to seven digits and then part from the exact ones. How many digits does an element of a Float32Array keep?
// @fails matVec, a layer that looks at an image
// @fails hadamard, twenty numbers
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return Array.from(Float32Array.from(W, (row) => row.reduce((sum, w, k) => sum + w * x[k], 0)));
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return Array.from(Float32Array.from(W[0], (_, k) => W.reduce((sum, row, j) => sum + row[k] * x[j], 0)));
}

export function outer(u: Vector, v: Vector): Matrix {
  return u.map((a) => Array.from(Float32Array.from(v, (b) => a * b)));
}

export function hadamard(u: Vector, v: Vector): Vector {
  return Array.from(Float32Array.from(u, (a, j) => a * v[j]));
}
