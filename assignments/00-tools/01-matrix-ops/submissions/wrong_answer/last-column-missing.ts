// Your matVec leaves out the last entry of x. Up to which index does your loop run, and is that one included?
// @fails matVec, the example of the statement
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  return W.map((row) => {
    let sum = 0;
    for (let k = 0; k < x.length - 1; k += 1) sum += row[k] * x[k];
    return sum;
  });
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
