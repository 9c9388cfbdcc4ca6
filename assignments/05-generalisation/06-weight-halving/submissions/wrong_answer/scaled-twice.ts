// The weights are scaled twice: by (1 − p)². The mean of one mask is 1 − p.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row) => row.map((w) => w * (1 - p) * (1 - p)));
}
