// Some weights are 0, others are as before: a mask seems to be drawn. In use nothing is left to chance.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row) => row.map((w) => (Math.random() < p ? 0 : w)));
}
