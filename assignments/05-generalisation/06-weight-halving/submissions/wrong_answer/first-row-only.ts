// Only the first row is scaled. All neurons of the next layer were given too little in training.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row, j) => row.map((w) => (j === 0 ? w * (1 - p) : w)));
}
