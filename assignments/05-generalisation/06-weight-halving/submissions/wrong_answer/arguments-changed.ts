// Your numbers are right, but they now stand in the old matrix as well. Build a new one.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  W.forEach((row) => row.forEach((w, k) => (row[k] = w * (1 - p))));
  return W;
}
