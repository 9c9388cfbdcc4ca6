// The same number is taken from every weight. A mean is a share of a weight, not a difference.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row) => row.map((w) => w - p));
}
