// The weights are halved whatever p is. Half is right when half of the neurons were dropped.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, _p: number): Matrix {
  return W.map((row) => row.map((w) => w / 2));
}
