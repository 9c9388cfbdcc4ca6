// Your matVec is right where a matrix has as many rows as columns. Look at the bound of its inner loop: how many numbers are in a row?
// @fails matVec, more rows than columns
// @fails matVec, more columns than rows
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  const result: Vector = [];
  for (let j = 0; j < W.length; j += 1) {
    let sum = 0;
    for (let k = 0; k < W.length; k += 1) sum += W[j][k] * x[k];
    result.push(sum);
  }
  return result;
}

export function matTVec(W: Matrix, x: Vector): Vector {
  return W[0].map((_, k) => W.reduce((sum, row, j) => sum + row[k] * x[j], 0));
}

export function outer(u: Vector, v: Vector): Matrix {
  return u.map((a) => v.map((b) => a * b));
}

export function hadamard(u: Vector, v: Vector): Vector {
  return u.map((a, j) => a * v[j]);
}
