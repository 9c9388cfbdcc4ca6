// The weights are multiplied by the probability of being dropped. It is right for p = ½ only; how much of the layer spoke in training?
// @fails the example of the statement
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return W.map((row) => row.map((w) => w * p));
}
