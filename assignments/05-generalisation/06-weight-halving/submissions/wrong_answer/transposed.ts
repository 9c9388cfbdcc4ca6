// Rows and columns are exchanged. The matrix keeps its shape: a row for each neuron of the next layer.
// @fails half of the neurons were dropped
import type { Matrix } from 'nabla';

export function scaleForTest(W: Matrix, p: number): Matrix {
  return (W[0] ?? []).map((_, k) => W.map((row) => row[k] * (1 - p)));
}
