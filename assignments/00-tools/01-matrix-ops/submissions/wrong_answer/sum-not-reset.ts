// The first number of your matVec is right, and each later one contains those before it. Where does the sum of a row begin?
// @fails matVec, the example of the statement
import type { Matrix, Vector } from 'nabla';

export function matVec(W: Matrix, x: Vector): Vector {
  let sum = 0;
  return W.map((row) => {
    row.forEach((w, k) => (sum += w * x[k]));
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
