// The weights become larger. In use more neurons speak than in training, so each must count less.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row) => row.map((w) => w / (1 - p)));
}
