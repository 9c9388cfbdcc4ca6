// The factor is the root of the probability of staying. It is the mean of the weighted input that is kept, not its variance.
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row) => row.map((w) => w * Math.sqrt(1 - p)));
}
